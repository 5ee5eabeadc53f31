// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.twinloop.tck.run.Conclusion;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "twinloop-tck",
        description = "Tests whether a platform, in any language, applies the rules.",
        mixinStandardHelpOptions = true,
        version = "twinloop-tck, specification 1.0, protocol 1",
        subcommands = {
            RunCommand.class,
            SmokeCommand.class,
            SelftestCommand.class,
            VerifyCommand.class,
            ListCommand.class,
            ExportCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 conformant; 1 failures; 2 wrong usage, or a platform that does not speak the protocol;",
            "3 nothing or too little was measured for a claim.",
            "",
            "Begin with: twinloop-tck export kit; then twinloop-tck smoke --exec \"python3 mine.py kit/rulebooks\""
        })
public final class Main {

    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, UTF_8);
        System.exit(run(out, err, args));
    }

    /**
     * Runs the program.
     *
     * @param out where answers go
     * @param err where progress and problems go
     * @param args the words of the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExitCodeExceptionMapper(problem -> Conclusion.NOT_UNDERSTOOD.exitCode())
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof Problem) {
                        err.println("error: " + problem.getMessage());
                        return Conclusion.NOT_UNDERSTOOD.exitCode();
                    }
                    throw problem;
                })
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }
}
