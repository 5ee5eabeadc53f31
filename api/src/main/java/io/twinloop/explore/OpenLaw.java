// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;

/**
 * A place where every fact is known and the law does not settle the decision (法律未明确).
 *
 * @param rules the ids of the rules that say so
 * @param reasons what is open
 * @param witness a subject for which it is open
 */
public record OpenLaw(List<String> rules, List<Text> reasons, Witness witness) {
    public OpenLaw {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        requireNonNull(witness, "witness");
    }
}
