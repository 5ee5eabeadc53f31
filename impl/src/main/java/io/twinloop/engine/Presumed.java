// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition;
import io.twinloop.schema.Member;
import java.util.Objects;

/** A presumption at the place where it was used. */
sealed interface Presumed {

    /**
     * A fact presumed to have a value.
     *
     * @param pointer its JSON Pointer
     * @param member the member
     * @param value the presumed value
     */
    record Value(String pointer, Member member, Object value) implements Presumed {
        // One fact has one presumption, whatever it leads to.
        @Override
        public boolean equals(Object other) {
            return other instanceof Value value && value.pointer.equals(pointer);
        }

        @Override
        public int hashCode() {
            return pointer.hashCode();
        }
    }

    /**
     * A test presumed to hold.
     *
     * @param rule the rule's id
     * @param pointer the JSON Pointer of the judged entity
     * @param place what the names stand for
     * @param test the test
     */
    record Test(String rule, String pointer, String place, Condition test) implements Presumed {
        // Rule and place nearly tell; the whole condition need not be gone through.
        @Override
        public int hashCode() {
            return Objects.hash(rule, place);
        }
    }

    /**
     * What a decision presumed that was asked about a subject made by a mapping.
     *
     * @param asked which decision, by which mapping
     * @param pointer the JSON Pointer of the judged entity
     * @param presumed what it presumed, of the subject made
     */
    record Asked(Variable.Decided asked, String pointer, Presumed presumed) implements Presumed {}
}
