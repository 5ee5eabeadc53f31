// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

/**
 * How large a text and its parts may be, so that no input can exhaust memory or the stack.
 *
 * <p>Depth and numbers are bounded in writing too, except the depth of reports, which are never read.
 */
final class Limits {

    /** The bytes of a text. */
    static final int BYTES = 8 * 1024 * 1024;

    /** The objects and lists within one another. */
    static final int DEPTH = 64;

    /** The names, values, and beginnings and ends of objects and lists. */
    static final int TOKENS = 1_000_000;

    /** The UTF-16 units of a text value. */
    static final int TEXT = 100_000;

    /** The UTF-16 units of a member's name. */
    static final int NAME = 256;

    /** The characters of a number, as it stands and when written plainly: '1e400000000' is short, its value is not. */
    static final int NUMBER = 64;

    private Limits() {}
}
