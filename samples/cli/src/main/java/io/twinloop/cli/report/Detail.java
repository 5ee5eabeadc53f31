// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;

/** How much a page tells. */
public enum Detail {
    /** All of it. */
    FULL,
    /** What is needed and why, what is wrong, what to do and what to ask; duties only as they begin. */
    BRIEF;

    private static final int LINES = 2;

    boolean isFull() {
        return this == FULL;
    }

    /** Sets the words of a duty behind a mark: all of them, or as they begin. */
    void duty(Page page, String mark, String words) {
        if (isFull()) {
            page.hanging(mark, words, Ink.PLAIN);
        } else {
            page.beginning(mark, words, LINES, Ink.PLAIN);
        }
    }
}
