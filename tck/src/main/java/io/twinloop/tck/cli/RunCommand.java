// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.Platform;
import io.twinloop.tck.report.HtmlPages;
import io.twinloop.tck.report.JUnitXml;
import io.twinloop.tck.report.ReportJson;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.FaultException;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Selection;
import io.twinloop.tck.vector.Lock;
import io.twinloop.tck.vector.Vector;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the vectors to a platform and says what came of it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Puts every vector of the claimed profiles to a platform.")
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    PlatformOptions platform;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Only the vectors of this rule. Such a run claims nothing.")
    Set<String> rules = new LinkedHashSet<>();

    @Option(names = "--vector", paramLabel = "ID", description = "Only this vector. Such a run claims nothing.")
    Set<String> vectors = new LinkedHashSet<>();

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the report, for 'verify'.")
    @Nullable
    Path json;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes JUnit XML, for build servers.")
    @Nullable
    Path junit;

    @Option(names = "--html", paramLabel = "DIR", description = "Writes a page for each rule.")
    @Nullable
    Path html;

    @Override
    public Integer call() {
        Kit kit = Kit.load();
        refuseUnknown(kit);
        Selection selection = new Selection(platform.profiles(), rules, vectors);
        Meter meter = new Meter(spec.commandLine().getErr());
        try (Platform tested = platform.open()) {
            Run run = kit.run(tested, selection, meter);
            meter.end();
            write(run, kit);
            new Summary(spec.commandLine().getOut(), kit.requirements(), platform.again()).print(run);
            return run.conclusion().exitCode();
        } catch (FaultException e) {
            meter.end();
            spec.commandLine().getErr().println("error: the platform did not say who it is: " + e.getMessage());
            spec.commandLine().getErr().println("Try 'smoke', which tells what is wrong step by step.");
            return Conclusion.NOT_UNDERSTOOD.exitCode();
        }
    }

    private void refuseUnknown(Kit kit) {
        for (String rule : rules) {
            if (!kit.requirements().byId().containsKey(rule)) {
                throw new Problem("there is no rule '" + rule + "'; 'list' names those that there are");
            }
        }
        Set<String> known = new LinkedHashSet<>();
        kit.vectors().stream().map(Vector::id).forEach(known::add);
        for (String vector : vectors) {
            if (!known.contains(vector)) {
                throw new Problem("there is no vector '" + vector + "'; 'list --vectors' names those that there are");
            }
        }
    }

    private void write(Run run, Kit kit) {
        if (json != null) {
            Output.write(json, ReportJson.of(run, Lock.ofKit()));
        }
        if (junit != null) {
            Output.write(junit, JUnitXml.of(run, kit.requirements(), platform.again()));
        }
        if (html != null) {
            for (Map.Entry<String, String> page :
                    HtmlPages.of(run, platform.again()).entrySet()) {
                Output.write(html.resolve(page.getKey()), page.getValue());
            }
        }
    }
}
