// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One run of the program within the test: no process, no clock but a fixed one, no streams but its own.
 *
 * @param exit how it went
 * @param out what it printed
 * @param err what it complained of
 */
record Run(Exit exit, String out, String err) {

    /** The sample documents. */
    static final Path DOCUMENTS =
            Path.of("").toAbsolutePath().getParent().resolve("documents").normalize();

    /** Today, in these tests. */
    static final String TODAY = "2026-11-25";

    /** Runs the program among the sample documents, on no terminal. */
    static Run twinloop(String... args) {
        return in(DOCUMENTS, args);
    }

    /** Runs the program in a directory, on no terminal. */
    static Run in(Path directory, String... args) {
        return run(directory, "", false, args);
    }

    /** Runs the program with something on the standard input. */
    static Run reading(String input, String... args) {
        return run(DOCUMENTS, input, false, args);
    }

    /** Runs the program in a directory with something on the standard input. */
    static Run reading(Path directory, String input, String... args) {
        return run(directory, input, false, args);
    }

    /** Runs the program on a terminal with colours. */
    static Run onTerminal(String... args) {
        return run(DOCUMENTS, "", true, args);
    }

    private static Run run(Path directory, String input, boolean colour, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                false,
                colour,
                directory,
                Clock.fixed(Instant.parse(TODAY + "T03:00:00Z"), ZoneOffset.UTC));
        Exit exit = Program.run(List.of(args), console);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
