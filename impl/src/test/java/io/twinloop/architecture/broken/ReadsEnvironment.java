// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the machine's environment, or writes to it, in a different way in each method. */
public final class ReadsEnvironment {

    @Nullable
    String property() {
        return System.getProperty("user.language");
    }

    @Nullable
    String variable() {
        return System.getenv("LANG");
    }

    String separator() {
        return System.lineSeparator();
    }

    void output() {
        System.out.println();
    }

    boolean flag() {
        return Boolean.getBoolean("strict");
    }

    int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    Logger log() {
        return Logger.getLogger("log");
    }

    System.Logger systemLog() {
        return System.getLogger("log");
    }
}
