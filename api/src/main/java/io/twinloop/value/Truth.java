// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

/**
 * The answer to a test: yes, no, or unknown because a fact is not stated.
 *
 * <p>The connectives are those of Kleene's strong three-valued logic: an unknown part leaves the whole unknown unless
 * the other parts settle it. An unknown never turns into a no.
 */
public enum Truth {
    /** The test holds. */
    YES,
    /** The test does not hold. */
    NO,
    /** What is known does not settle the test. */
    UNKNOWN;

    /**
     * Returns the truth of a two-valued answer.
     *
     * @param value the answer
     * @return {@link #YES} if true, else {@link #NO}
     */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Returns the conjunction of this and another truth.
     *
     * @param other the other truth
     * @return no if either is no, yes if both are yes, else unknown
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Returns the disjunction of this and another truth.
     *
     * @param other the other truth
     * @return yes if either is yes, no if both are no, else unknown
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * Returns the negation of this truth.
     *
     * @return no for yes, yes for no, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Returns whether the test is settled.
     *
     * @return true unless unknown
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
