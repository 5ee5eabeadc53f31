// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;

/**
 * A list of texts of a subject, compared as a set.
 *
 * @param path the list
 */
public record Phrases(Path path) {

    private static final String ELEMENT = "text";

    public Phrases {
        requireNonNull(path, "path");
    }

    /**
     * Returns the texts at a member.
     *
     * @param entity the entity
     * @param member the member's name
     * @return the texts
     */
    public static Phrases at(Entity entity, String member) {
        return new Phrases(entity.path().to(member));
    }

    /**
     * Tests whether a text is among these.
     *
     * @param phrase the text
     * @return the test
     */
    public Condition has(Phrase phrase) {
        return new Comparison(path, Operator.HAS, phrase.term());
    }

    /**
     * Tests whether every one of these texts is among others.
     *
     * @param others the others
     * @return the test; yes if there is none of these
     */
    public Condition within(Phrases others) {
        return new Quantified(Quantifier.EVERY, path, ELEMENT, others.has(new Phrase(Path.of(ELEMENT))));
    }

    /**
     * Returns the number of texts.
     *
     * @return the number, 0 if there is none
     */
    public Quantity count() {
        return new Quantity(new Term.Count(path));
    }
}
