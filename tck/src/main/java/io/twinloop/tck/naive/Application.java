// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which rules apply to an entity, as far as is known at the moment: one use for each state of the guesses. */
final class Application {

    private final Rules rules;
    private final World world;
    private final Entity me;
    private final Set<String> without;
    private final Map<String, Truth> known = new HashMap<>();

    /**
     * Looks at an entity.
     *
     * @param without the ids of rules that are left out
     */
    Application(Rules rules, World world, Entity me, Set<String> without) {
        this.rules = rules;
        this.world = world;
        this.me = me;
        this.without = without;
    }

    /** Returns whether a rule applies: its condition holds, and no exception to it applies (semantics 3.4). */
    Truth of(Rule rule) {
        Truth found = known.get(rule.id());
        if (found == null) {
            found = without.contains(rule.id()) ? Truth.NO : holds(rule);
            if (found != Truth.NO) {
                found = found.and(excepted(rule).not());
            }
            known.put(rule.id(), found);
        }
        return found;
    }

    /** Returns whether the condition of a rule holds, whatever takes the rule away. */
    Truth holds(Rule rule) {
        return rule.when().of(rules.scope(rule, world, me));
    }

    /** Returns whether an exception to a rule applies. */
    Truth excepted(Rule rule) {
        Truth excepted = Truth.NO;
        for (Rule exception : rules.exceptionsTo(rule)) {
            if (excepted != Truth.YES) {
                excepted = excepted.or(of(exception));
            }
        }
        return excepted;
    }

    /** Hands over what keeps it unknown whether a rule applies, in reading order. */
    void unknown(Rule rule, Consumer<Variable> visitor) {
        unknown(rule, visitor, new HashSet<>());
    }

    private void unknown(Rule rule, Consumer<Variable> visitor, Set<String> seen) {
        if (seen.add(rule.id()) && of(rule) == Truth.UNKNOWN) {
            rule.when().unknown(rules.scope(rule, world, me), visitor);
            rules.exceptionsTo(rule).forEach(exception -> unknown(exception, visitor, seen));
        }
    }

    /** Hands over the comparisons of one fact with a constant that decide whether a rule applies. */
    void comparisons(Rule rule, Consumer<Matter.Compared> visitor, Set<String> seen) {
        if (seen.add(rule.id())) {
            Scope scope = rules.scope(rule, world, me);
            rule.when().comparisons(scope, comparison -> visitor.accept(new Matter.Compared(comparison, scope)));
            rules.exceptionsTo(rule).forEach(exception -> comparisons(exception, visitor, seen));
        }
    }
}
