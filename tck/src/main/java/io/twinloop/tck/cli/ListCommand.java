// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.run.Kit;
import io.twinloop.tck.vector.Requirement;
import io.twinloop.tck.vector.Vector;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what the kit demands. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the sentences of the specification with the number of their vectors.")
final class ListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(names = "--vectors", description = "Lists the vectors, too, with the mistake that each hunts.")
    boolean vectors;

    @Override
    public Integer call() {
        Kit kit = Kit.load();
        PrintWriter out = spec.commandLine().getOut();
        for (Requirement requirement : kit.requirements().requirements()) {
            List<Vector> observing = kit.vectors().stream()
                    .filter(vector -> vector.rule().equals(requirement.id()))
                    .toList();
            out.println(requirement.id() + "  " + requirement.keyword() + "  " + observed(requirement, observing));
            if (vectors) {
                observing.forEach(vector -> out.println("    " + vector.id() + "  " + vector.hunts()));
            }
        }
        out.flush();
        return 0;
    }

    private static String observed(Requirement requirement, List<Vector> observing) {
        if (requirement.unobserved() != null) {
            return "not observed: " + requirement.unobserved();
        }
        return observing.size() + " vectors in "
                + observing.stream()
                        .map(vector -> vector.profile().code())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
