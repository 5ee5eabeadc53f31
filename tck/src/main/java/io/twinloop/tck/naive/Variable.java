// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;

/** What keeps a condition unknown, and can be guessed: the variables of semantics 2.2. */
sealed interface Variable {

    /** A stated fact. */
    record Fact(Place place) implements Variable {}

    /** The outcome of a decision. */
    record Decided(String decision) implements Variable {}

    /**
     * A whole test that reads a list, a named fact or more than one fact, for one entity.
     *
     * @param test the test
     * @param me the pointer of the judged entity
     * @param unknown the places that keep it unknown, in reading order
     */
    record Whole(Condition test, String me, List<Place> unknown) implements Variable {}

    /**
     * A test that cannot be evaluated. It cannot be guessed either.
     *
     * @param test the test
     */
    record Failed(Condition test) implements Variable {}

    /** Returns the places that keep it unknown. */
    default List<Place> places() {
        if (this instanceof Fact fact) {
            return List.of(fact.place());
        }
        return this instanceof Whole whole ? whole.unknown() : List.of();
    }

    /** What the guesses are kept under. */
    default Object key() {
        if (this instanceof Fact fact) {
            return fact.place().pointer();
        }
        return this instanceof Whole whole ? new Whole(whole.test(), whole.me(), List.of()) : this;
    }
}
