// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import java.util.Map;

/** Something unknown that the branching can go through value by value. */
sealed interface Variable {

    /**
     * A stated fact.
     *
     * @param pointer its JSON Pointer
     */
    record Fact(String pointer) implements Variable {}

    /**
     * A whole test: one that reads a list, a derived fact or two facts.
     *
     * @param test the test
     * @param place what its names stand for
     */
    record Whole(Condition test, String place) implements Variable {
        // The place nearly tells; the whole condition need not be gone through.
        @Override
        public int hashCode() {
            return place.hashCode() * 31 + test.getClass().getName().hashCode();
        }
    }

    /**
     * The outcome of a decision, free over all its outcomes.
     *
     * @param decision the decision's id
     * @param with the mapping by which it is asked; empty for this subject
     * @param place what the names in the mapping stand for
     */
    record Decided(String decision, Map<String, Mapped> with, String place) implements Variable {
        @Override
        public int hashCode() {
            return decision.hashCode() * 31 + place.hashCode();
        }
    }
}
