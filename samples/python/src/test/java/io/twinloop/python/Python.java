// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twinloop.tck.Platform;
import io.twinloop.tck.platform.ProgramPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The Python of this machine. */
final class Python {

    /** Where the programs are. */
    static final Path PROGRAMS = Path.of("").toAbsolutePath();

    private static final String PYTHON = "python3";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path RULEBOOKS = PROGRAMS.resolve("../../tck/src/main/resources/io/twinloop/tck/rulebooks")
            .normalize();

    private Python() {}

    /** Skips the test where there is no Python. */
    static void require() {
        boolean isThere;
        try {
            isThere = new ProcessBuilder(PYTHON, "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            isThere = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            isThere = false;
        }
        assumeTrue(isThere, "skipped: there is no " + PYTHON + " of version 3.8 or later on this machine");
    }

    /** Returns the platform of the profiles 'facts' and 'documents', from a folder of programs. */
    static Platform documents(Path programs) {
        return program(programs.resolve("twinloop_platform.py"));
    }

    /** Returns the platform of the profile 'facts' alone. */
    static Platform facts() {
        return program(PROGRAMS.resolve("facts_platform.py"));
    }

    private static Platform program(Path program) {
        // No compiled files beside the sources: the build leaves nothing where it does not belong.
        return new ProgramPlatform(List.of(PYTHON, "-B", program.toString(), RULEBOOKS.toString()), PATIENCE);
    }
}
