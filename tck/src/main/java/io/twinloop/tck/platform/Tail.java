// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.platform;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last lines of what a program wrote to its standard error. Thread-safe. */
final class Tail {

    private static final int LINES = 5;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > LINES) {
            lines.removeFirst();
        }
    }

    /** Returns the lines as they are added to a message, or nothing if there are none. */
    synchronized String text() {
        return lines.isEmpty() ? "" : "; it wrote: " + String.join(" | ", lines);
    }
}
