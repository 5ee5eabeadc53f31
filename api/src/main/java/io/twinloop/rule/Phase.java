// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

/** When a duty falls due, seen from the act judged. */
public enum Phase {
    /** Before the act (事前). */
    BEFORE,
    /** With the act, or when an event happens (事中). */
    UPON,
    /** After the act, or for as long as it lasts (事后). */
    AFTER
}
