// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition.Operator;
import io.twinloop.schema.Member;
import io.twinloop.value.Truth;
import java.util.List;

/** A test that is unknown: what it would be for each value of its unknown. */
sealed interface Leaf {

    /** Returns the unknown. */
    Variable variable();

    /** Returns the truth of the test if the unknown has a value. */
    Truth at(Object value);

    /**
     * A stated fact compared with a constant.
     *
     * @param variable the fact
     * @param member the member it is
     * @param operator the comparison
     * @param constant the constant
     * @param flipped whether the constant stands on the left
     */
    record OfFact(Variable.Fact variable, Member member, Operator operator, Object constant, boolean flipped)
            implements Leaf {
        @Override
        public Truth at(Object value) {
            return flipped
                    ? Comparisons.compare(constant, operator, value)
                    : Comparisons.compare(value, operator, constant);
        }
    }

    /**
     * A test that is an unknown of its own.
     *
     * @param variable the test
     */
    record OfWhole(Variable.Whole variable) implements Leaf {
        @Override
        public Truth at(Object value) {
            return (Truth) value;
        }
    }

    /**
     * The outcome of a decision.
     *
     * @param variable the decision
     * @param in the outcomes for which the test holds
     * @param outcomes all outcomes of the decision
     */
    record OfDecision(Variable.Decided variable, List<String> in, List<String> outcomes) implements Leaf {
        @Override
        public Truth at(Object value) {
            return Truth.of(in.contains((String) value));
        }
    }
}
