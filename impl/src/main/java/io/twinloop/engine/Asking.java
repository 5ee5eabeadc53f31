// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.rule.Fact;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the tests by which a condition asks decisions, also by way of facts.
 *
 * @param linked the rulebook of the condition
 * @param entered the facts that were entered
 */
record Asking(Linked linked, Set<String> entered) {

    Asking(Linked linked) {
        this(linked, new HashSet<>());
    }

    void collect(Condition condition, Set<OutcomeTest> asked) {
        condition.nodes().forEach(node -> {
            if (node instanceof OutcomeTest test) {
                asked.add(test);
            } else if (node instanceof FactTest test
                    && entered.add(test.fact())
                    && linked.fact(test.fact()) instanceof Fact.Derived derived) {
                collect(derived.is(), asked);
            }
        });
    }
}
