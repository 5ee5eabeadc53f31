// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.report.Verification;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.vector.Lock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes a report. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes the conclusion of a report and checks that it was made with this kit's content.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Parameters(paramLabel = "REPORT", description = "A report that 'run --json' wrote.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path report;

    @Override
    public Integer call() {
        List<String> complaints = Verification.of(Kit.load(), Lock.ofKit(), read());
        PrintWriter out = spec.commandLine().getOut();
        if (complaints.isEmpty()) {
            out.println("The report holds: its conclusion follows from its vectors, and its content is this kit's.");
            return Conclusion.CONFORMANT.exitCode();
        }
        complaints.forEach(complaint -> out.println("wrong: " + complaint));
        return Conclusion.FAILED.exitCode();
    }

    private String read() {
        try {
            return Files.readString(report);
        } catch (IOException e) {
            throw new Problem(report + " cannot be read: " + e);
        }
    }
}
