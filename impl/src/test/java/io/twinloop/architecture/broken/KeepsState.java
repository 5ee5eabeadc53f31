// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps state from one call to the next, in each of the ways. */
public final class KeepsState {

    private static final Counter MAKER = new Counter();
    private static final int FIRST = MAKER.next();

    private static final Counter COUNTER = new Counter();
    private static final AtomicInteger ATOM = new AtomicInteger();
    private static final int[] CODES = {FIRST};
    private static final Map<String, Integer> SEEN = new HashMap<>();
    private static int calls;

    private KeepsState() {}

    static int next(String name) {
        calls++;
        CODES[0] = ATOM.incrementAndGet();
        return SEEN.merge(name, COUNTER.next(), Integer::sum) + CODES[0] + calls;
    }

    /** Can change. */
    static final class Counter {
        private int value;

        int next() {
            return ++value;
        }
    }
}
