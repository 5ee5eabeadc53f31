// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

/** How sure it is that a rule says what its source says. */
public enum Confidence {
    /** The authentic text was read. */
    TEXT,
    /** A secondary source or an excerpt was read. */
    SECONDARY,
    /** Background knowledge, not checked against a source. */
    UNVERIFIED,
    /** The text allows more than one reading; the one chosen is declared in a note of the rule. */
    DECLARED_READING
}
