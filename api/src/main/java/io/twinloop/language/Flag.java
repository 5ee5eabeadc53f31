// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;

/**
 * A yes-or-no value of a subject.
 *
 * @param term the value
 */
public record Flag(Term term) {

    public Flag {
        requireNonNull(term, "term");
    }

    /**
     * Returns the flag at a member.
     *
     * @param entity the entity
     * @param member the member's name
     * @return the flag
     */
    public static Flag at(Entity entity, String member) {
        return new Flag(entity.path().to(member));
    }

    /**
     * Tests for yes.
     *
     * @return yes if the value is yes, no if it is no, unknown if it is not stated
     */
    public Condition isYes() {
        return new Comparison(term, Operator.EQUAL, Term.literal(true));
    }

    /**
     * Tests for no.
     *
     * @return yes if the value is no, no if it is yes, unknown if it is not stated
     */
    public Condition isNo() {
        return new Comparison(term, Operator.EQUAL, Term.literal(false));
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
