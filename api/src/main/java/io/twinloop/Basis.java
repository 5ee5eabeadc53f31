// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

/** On what a finding rests. */
public enum Basis {
    /** The facts show that the rule is broken. */
    VIOLATED,
    /** The subject does not show what it must show. */
    MISSING
}
