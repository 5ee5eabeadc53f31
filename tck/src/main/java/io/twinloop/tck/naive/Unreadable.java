// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

/** That a document cannot be read, and where. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The JSON Pointer of the place. */
    private final String pointer;

    Unreadable(String pointer) {
        super("cannot be read at '" + pointer + "'");
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
