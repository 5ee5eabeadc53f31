// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.Requirements;
import io.twinloop.tck.Rulebooks;
import io.twinloop.tck.Vectors;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the kit's content to a folder. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes rulebooks, vectors and requirements to a folder, for a platform in another language to read.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path folder;

    @Override
    public Integer call() {
        for (String code : Rulebooks.instruments()) {
            write("rulebooks", code, Rulebooks.read(code));
        }
        for (String id : Rulebooks.decisions()) {
            write("rulebooks", id, Rulebooks.readDecision(id));
        }
        for (String area : Vectors.areas()) {
            write("vectors", area, Vectors.read(area));
        }
        write("requirements", Requirements.VERSION, Requirements.read());
        spec.commandLine().getOut().println("Written to " + folder);
        return 0;
    }

    private void write(String under, String name, byte[] content) {
        Output.write(folder.resolve(under).resolve(name + ".json"), content);
    }
}
