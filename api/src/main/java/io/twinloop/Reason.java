// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

/** Why a verdict or a decision is undetermined. */
public enum Reason {
    /** Facts that matter are not stated. */
    MISSING_FACTS,
    /** Every fact is known, and the law does not settle it. */
    UNSETTLED_LAW,
    /** No rule in force answers, or concerns the subject. */
    NO_RULE,
    /** The question was too large to be settled within the limit. */
    LIMIT,
    /** Rules that do not yield to each other give different answers: a fault of the rulebooks. */
    CONFLICT,
    /** The stated facts cannot all be true. */
    CONTRADICTORY,
    /** A rule or fact could not be evaluated: a fault of its definition. */
    ERROR
}
