// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;
import java.util.Arrays;

/**
 * One constant out of a closed list, such as a status or a tier.
 *
 * @param <E> the list
 * @param term the value
 */
public record Choice<E extends Enum<E>>(Term term) {

    public Choice {
        requireNonNull(term, "term");
    }

    /**
     * Returns the choice at a member.
     *
     * @param <E> the list
     * @param entity the entity
     * @param member the member's name
     * @return the choice
     */
    public static <E extends Enum<E>> Choice<E> at(Entity entity, String member) {
        return new Choice<>(entity.path().to(member));
    }

    /**
     * Tests for a constant.
     *
     * @param constant the constant
     * @return the test
     */
    public Condition is(E constant) {
        return new Comparison(term, Operator.EQUAL, Term.literal(constant));
    }

    /**
     * Tests for any other constant than one.
     *
     * @param constant the constant
     * @return the test
     */
    public Condition isNot(E constant) {
        return new Comparison(term, Operator.DIFFERENT, Term.literal(constant));
    }

    /**
     * Tests for one of several constants.
     *
     * @param constants the constants
     * @return the test
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition in(E... constants) {
        return new Comparison(term, Operator.IN, Term.literal(Arrays.asList(constants)));
    }

    /**
     * Tests for the same constant as another choice.
     *
     * @param other the other choice
     * @return the test
     */
    public Condition same(Choice<E> other) {
        return new Comparison(term, Operator.EQUAL, other.term);
    }

    /**
     * Tests for another constant than another choice has.
     *
     * @param other the other choice
     * @return the test
     */
    public Condition differs(Choice<E> other) {
        return new Comparison(term, Operator.DIFFERENT, other.term);
    }

    /**
     * Tests whether there is a value.
     *
     * @return yes if stated, else unknown
     */
    public Condition stated() {
        return new Stated(term);
    }
}
