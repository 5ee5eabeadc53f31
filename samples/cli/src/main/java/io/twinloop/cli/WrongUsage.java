// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what the parser of the command line refuses into our words. */
final class WrongUsage {

    private WrongUsage() {}

    static Problem of(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        Text help = Words.of("way-out.help", spec.qualifiedName());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, spec, help);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), help);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Problem.ofUsage(Words.of("usage.twice", name(twice.getOverwritten())), help);
        }
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        return argument == null
                ? Problem.ofUsage(Words.of("usage.other", String.valueOf(wrong.getMessage())), help)
                : Problem.ofUsage(Words.of("usage.value", name(argument), value == null ? "" : value), help);
    }

    private static Problem unmatched(UnmatchedArgumentException unmatched, CommandSpec spec, Text help) {
        String first = unmatched.getUnmatched().get(0);
        boolean option = first.startsWith("-");
        List<String> near = Nearest.to(
                first, option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
        Text what = Words.of(option ? "usage.unknown-option" : "usage.unknown-command", first);
        return Problem.ofUsage(what, near.isEmpty() ? help : Words.of("way-out.nearest", near.get(0), help));
    }

    private static Problem missing(List<ArgSpec> missing, Text help) {
        boolean isOption = !missing.isEmpty() && missing.get(0).isOption();
        return isOption
                ? Problem.ofUsage(
                        Words.of(
                                "usage.no-value",
                                name(missing.get(0)),
                                missing.get(0).paramLabel()),
                        help)
                : Problem.ofUsage(Words.of("usage.no-document"), Words.of("way-out.no-document"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
