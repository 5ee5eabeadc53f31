// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;

/**
 * A text of a subject, compared as a whole: a name, a code of the world, an id. Blank text is not stated.
 *
 * @param term the value
 */
public record Phrase(Term term) {

    public Phrase {
        requireNonNull(term, "term");
    }

    /**
     * Returns the text at a member.
     *
     * @param entity the entity
     * @param member the member's name
     * @return the text
     */
    public static Phrase at(Entity entity, String member) {
        return new Phrase(entity.path().to(member));
    }

    /**
     * Tests for a text.
     *
     * @param value the text
     * @return the test
     */
    public Condition is(String value) {
        return new Comparison(term, Operator.EQUAL, Term.literal(value));
    }

    /**
     * Tests for the same text.
     *
     * @param other the other text
     * @return the test
     */
    public Condition same(Phrase other) {
        return new Comparison(term, Operator.EQUAL, other.term);
    }

    /**
     * Tests for another text.
     *
     * @param other the other text
     * @return the test
     */
    public Condition differs(Phrase other) {
        return new Comparison(term, Operator.DIFFERENT, other.term);
    }

    /**
     * Tests whether this text comes before another in the order of Unicode code points.
     *
     * @param other the other text
     * @return the test
     */
    public Condition before(Phrase other) {
        return new Comparison(term, Operator.BELOW, other.term);
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
