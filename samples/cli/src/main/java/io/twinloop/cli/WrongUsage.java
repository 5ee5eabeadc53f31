// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.util.List;
import picocli.CommandLine.MaxValuesExceededException;
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

    /** Returns the problem that a refusal of some arguments means. */
    static Problem of(ParameterException wrong, List<String> args) {
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
        if (wrong instanceof MaxValuesExceededException) {
            return tooMuch(spec, args, help);
        }
        return Problem.ofUsage(Words.of("usage.other", String.valueOf(wrong.getMessage())), help);
    }

    private static Problem unmatched(UnmatchedArgumentException unmatched, CommandSpec spec, Text help) {
        String first = unmatched.getUnmatched().get(0);
        String what = spec.subcommands().isEmpty() ? "usage.unexpected" : "usage.unknown-command";
        List<String> near = unmatched.getSuggestions();
        return Problem.ofUsage(
                Words.of(first.startsWith("-") ? "usage.unknown-option" : what, first),
                near.isEmpty() ? help : Words.of("way-out.nearest", near.get(0), help));
    }

    private static Problem missing(List<ArgSpec> missing, Text help) {
        ArgSpec first = missing.get(0);
        if (first.isOption()) {
            return Problem.ofUsage(Words.of("usage.no-value", name(first), first.paramLabel()), help);
        }
        return first.paramLabel().equals(ExploreCommand.DECISION)
                ? Problem.ofUsage(Words.of("usage.no-decision"), Words.of("way-out.no-decision"))
                : Problem.ofUsage(Words.of("usage.no-document"), Words.of("way-out.no-document"));
    }

    /** Names an option that takes no value and was given one: the parser does not. */
    private static Problem tooMuch(CommandSpec spec, List<String> args, Text help) {
        for (String arg : args) {
            int equals = arg.indexOf('=');
            OptionSpec option = equals < 0 ? null : spec.findOption(arg.substring(0, equals));
            if (option != null && option.arity().max() == 0) {
                return Problem.ofUsage(Words.of("usage.value", name(option), arg.substring(equals + 1)), help);
            }
        }
        return Problem.ofUsage(Words.of("usage.other", String.join(" ", args)), help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
