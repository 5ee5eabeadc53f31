// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.mutant.KillMatrix;
import io.twinloop.tck.mutant.SelfTest;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.vector.Requirement;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves on the user's own machine that the vectors find mistakes. */
@Command(
        name = "selftest",
        mixinStandardHelpOptions = true,
        description = {
            "Proves that the kit finds mistakes: breaks every rule in every way on the kit's own evaluator,",
            "and demands that a vector which is filed under the broken rule fails. Needs no platform."
        })
final class SelftestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(names = "--matrix", paramLabel = "FILE", description = "Writes which vector kills which mutant, as JSON.")
    @Nullable
    Path file;

    private int tenth;

    @Override
    public Integer call() {
        Kit kit = Kit.load();
        SelfTest test = SelfTest.of(kit, (kill, done, total) -> progress(done, total));
        KillMatrix matrix = test.matrix();
        if (file != null) {
            Output.write(file, matrix.json());
        }
        PrintWriter out = spec.commandLine().getOut();
        long observed = kit.requirements().requirements().stream()
                .filter(requirement -> !requirement.profiles().isEmpty())
                .map(Requirement::id)
                .count();
        out.println("rules and sentences: " + observed);
        out.println("mutants: " + matrix.kills().size());
        out.println("killed by a vector of the broken rule: " + matrix.killed());
        out.println("equivalent by proof: " + matrix.equivalent());
        out.println("survived: " + matrix.survivors().size());
        out.println("sentences that " + test.nulls().size() + " empty platforms satisfy: " + test.satisfiedByNulls());
        List<String> complaints = test.complaints();
        complaints.forEach(complaint -> out.println("wrong: " + complaint));
        out.println(complaints.isEmpty() ? "The kit finds what it should find." : "The kit is not fit for use.");
        return (complaints.isEmpty() ? Conclusion.CONFORMANT : Conclusion.FAILED).exitCode();
    }

    private void progress(int done, int total) {
        if (done * 10L / total > tenth) {
            tenth = (int) (done * 10L / total);
            spec.commandLine().getErr().println(done + " of " + total + " mutants");
        }
    }
}
