// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.Document;
import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the requirements of an instrument, one by one and by pairs.
 *
 * @param instrument the instrument
 * @param requirements how many requirements were looked at
 * @param remarks what is wrong
 * @param notDecided the ids of the rules, or pairs of them joined by a comma, that are too large or could not be shown
 */
public record Review(String instrument, int requirements, List<Remark> remarks, List<String> notDecided) {

    public Review {
        requireNonNull(instrument, "instrument");
        remarks = List.copyOf(remarks);
        notDecided = List.copyOf(notDecided);
    }

    /** What can be wrong with requirements. */
    public enum Kind {
        /** Its condition holds for no subject (从不适用). */
        DEAD,
        /** No subject can violate it (恒满足). */
        ALWAYS_MET,
        /** Every subject to which it applies violates it (恒违反). */
        NEVER_MET,
        /** Two rules are violated by the same subjects (重复). */
        DUPLICATE,
        /** Whoever violates the first violates the second (被包含). */
        SUBSUMED,
        /** Whoever is subject to both violates one of them (相互矛盾). */
        CONTRADICTORY
    }

    /**
     * Something wrong.
     *
     * @param kind what it is
     * @param rules the ids of the rule or the two rules
     * @param text what is wrong
     * @param witness a subject that shows it, or null where it is that there is none
     */
    public record Remark(
            Kind kind,
            List<String> rules,
            Text text,
            @Nullable Document witness) {
        public Remark {
            requireNonNull(kind, "kind");
            rules = List.copyOf(rules);
            requireNonNull(text, "text");
        }
    }
}
