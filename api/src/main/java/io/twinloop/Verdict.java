// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

/** What the rules say of a subject as a whole. */
public enum Verdict {
    /** Every rule that concerns it is satisfied (通过). */
    ACCEPTED,
    /** It breaks a rule, or a decision refuses it (不通过). */
    REJECTED,
    /** What is known, or the law itself, does not settle it (未定). */
    UNDETERMINED
}
