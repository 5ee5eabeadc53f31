// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;

/**
 * A list of constants out of a closed list, compared as a set.
 *
 * @param <E> the closed list
 * @param path the list
 */
public record Codes<E extends Enum<E>>(Path path) {

    public Codes {
        requireNonNull(path, "path");
    }

    /**
     * Returns the constants at a member.
     *
     * @param <E> the closed list
     * @param entity the entity
     * @param member the member's name
     * @return the constants
     */
    public static <E extends Enum<E>> Codes<E> at(Entity entity, String member) {
        return new Codes<>(entity.path().to(member));
    }

    /**
     * Tests whether a constant is among these.
     *
     * @param constant the constant
     * @return the test
     */
    public Condition has(E constant) {
        return new Comparison(path, Operator.HAS, Term.literal(constant));
    }

    /**
     * Tests whether the constant of a choice is among these.
     *
     * @param choice the choice
     * @return the test
     */
    public Condition has(Choice<E> choice) {
        return new Comparison(path, Operator.HAS, choice.term());
    }

    /**
     * Tests for the same set of constants.
     *
     * @param other the other constants
     * @return the test
     */
    public Condition same(Codes<E> other) {
        return new Comparison(path, Operator.EQUAL, other.path);
    }
}
