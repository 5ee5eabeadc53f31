// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;

/**
 * Why a report says what it says.
 *
 * @param rules the rules that applied, may still apply or were taken away, in the order of the report
 * @param facts the facts they read, with the provisions that define them
 */
public record Explanation(List<RuleTrace> rules, List<Definition> facts) {
    public Explanation {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
    }

    /**
     * A fact that was used, with where it is defined.
     *
     * @param name the path of a stated fact, or the name of a derived or native one
     * @param label what it is called
     * @param kind how it comes about
     * @param citations the provisions that define it
     */
    public record Definition(String name, Text label, Kind kind, List<Citation> citations) {
        public Definition {
            requireNonNull(name, "name");
            requireNonNull(label, "label");
            requireNonNull(kind, "kind");
            citations = List.copyOf(citations);
        }
    }

    /** How a fact comes about. */
    public enum Kind {
        /** It stands in the document. */
        STATED,
        /** It follows from a definition in the rulebook. */
        DERIVED,
        /** It is the outcome of a decision. */
        DECIDED,
        /** A vendor's own function computes it; it cannot be inspected. */
        NATIVE
    }
}
