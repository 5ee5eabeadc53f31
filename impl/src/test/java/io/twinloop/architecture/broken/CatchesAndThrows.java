// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.io.IOException;

/** Catches and throws everything, and makes a caller catch. */
public final class CatchesAndThrows {

    private CatchesAndThrows() {}

    static boolean catches(Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    static void throwsAny(int limit) {
        if (limit < 0) {
            throw new RuntimeException("negative");
        }
    }

    static void declares(int limit) throws IOException {
        if (limit < 0) {
            throw new IOException("negative");
        }
    }

    /** A caller has to catch it. */
    static final class Checked extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Anybody can extend it. */
    static class Open extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
