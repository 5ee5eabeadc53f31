// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A value of a text that was read, with its place.
 *
 * <p>There is none for null: a member that is null is not stated, and nothing else may be null.
 */
sealed interface Node {

    /** Returns where it stands. */
    Place place();

    /** Calls the function of a visitor for the kind of this value. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An object.
     *
     * @param place where it begins
     * @param members the members that are stated, by name, in their order
     * @param names where each name stands, also of members that are null
     */
    record JsonObject(Place place, Map<String, Node> members, Map<String, Place> names) implements Node {
        /** Returns where the name of a member stands. */
        Place placeOf(String name) {
            return requireNonNull(names.get(name), name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObject(this);
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param elements the elements
     */
    record JsonList(Place place, List<Node> elements) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitList(this);
        }
    }

    /**
     * A text.
     *
     * @param place where it begins
     * @param text the text
     */
    record JsonText(Place place, String text) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /**
     * A number.
     *
     * @param place where it begins
     * @param written as it stands in the text
     * @param value its value in plain form, without trailing zeros
     */
    record JsonNumber(Place place, String written, BigDecimal value) implements Node {
        /** Returns whether it is written as a whole number: 5.0 and 5e0 are not. */
        boolean isWhole() {
            return written.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumber(this);
        }
    }

    /**
     * Yes or no.
     *
     * @param place where it begins
     * @param value which of the two
     */
    record JsonFlag(Place place, boolean value) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFlag(this);
        }
    }

    /**
     * One function for each kind.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles an object. */
        R visitObject(JsonObject node);

        /** Handles a list. */
        R visitList(JsonList node);

        /** Handles a text. */
        R visitText(JsonText node);

        /** Handles a number. */
        R visitNumber(JsonNumber node);

        /** Handles yes or no. */
        R visitFlag(JsonFlag node);
    }
}
