// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

/**
 * What a decision comes to for a document of which everything that matters is known.
 *
 * @param outcome the outcome, or empty
 * @param reason why there is none, or empty
 */
record Settled(String outcome, String reason) {

    /** The law leaves it open. */
    static final Settled OPEN = new Settled("", "UNSETTLED_LAW");
    /** No rule answers. */
    static final Settled NO_RULE = new Settled("", "NO_RULE");
    /** Rules that do not yield to each other answer differently. */
    static final Settled CONFLICT = new Settled("", "CONFLICT");
    /** The stated facts cannot all be true. */
    static final Settled CONTRADICTORY = new Settled("", "CONTRADICTORY");
    /** A test cannot be evaluated. */
    static final Settled FAILED = new Settled("", "ERROR");
    /** Facts that matter are not known. */
    static final Settled MISSING_FACTS = new Settled("", "MISSING_FACTS");
    /** It takes too long. */
    static final Settled LIMIT = new Settled("", "LIMIT");

    static Settled as(String outcome) {
        return new Settled(outcome, "");
    }
}
