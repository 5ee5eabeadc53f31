// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: finds the command that is asked for, and runs it. It ends no process and reads nothing but its console. */
final class Program {

    // A command is added here, and nowhere else but in the words.
    private static final List<Command> COMMANDS = List.of(
            new CheckCommand(),
            new AskCommand(),
            new HistoryCommand(),
            new ExploreCommand(),
            new RulesCommand(),
            new ServeCommand());

    private final List<String> args;
    private final Console console;
    private final Language language;

    private Program(List<String> args, Console console) {
        this.args = args;
        this.console = console;
        this.language = Speech.askedFor(args);
    }

    /**
     * Runs the program.
     *
     * @param args the command, its options and its files
     * @param console where to read and write
     * @return how it went
     */
    static Exit run(List<String> args, Console console) {
        return new Program(args, console).run();
    }

    private Exit run() {
        try {
            return run(parse());
        } catch (Refusal refusal) {
            return refused(refusal.problem());
        } catch (RuntimeException fault) {
            return refused(Problem.ofUsage(Words.of("error.fault", fault), Words.of("way-out.fault")));
        }
    }

    private Exit refused(Problem problem) {
        console.complain(problem, language);
        if (args.contains(Options.JSON)) {
            console.print(JsonText.write(problem.tree()));
        }
        return Exit.UNREADABLE;
    }

    private ParseResult parse() {
        try {
            CommandLine line = new CommandLine(root());
            // A file may be called '@list'; what is in it is not more of the command line.
            line.setExpandAtFiles(false);
            return line.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException wrong) {
            throw new Refusal(WrongUsage.of(wrong, args));
        }
    }

    private CommandSpec root() {
        Options options = new Options(language);
        CommandSpec root = CommandSpec.create().name("twinloop");
        options.common(root);
        options.version(root);
        for (Command command : COMMANDS) {
            CommandSpec spec = CommandSpec.create().name(command.name());
            command.declare(spec, options);
            options.common(spec);
            Help.layOut(spec, command, language);
            root.addSubcommand(command.name(), spec);
        }
        Help.layOut(root, language);
        return root;
    }

    private Exit run(ParseResult asked) {
        ParseResult last = asked.hasSubcommand() ? asked.subcommand() : asked;
        Speech.require(asked);
        Speech.require(last);
        if (last.isUsageHelpRequested()) {
            Help.print(last.commandSpec(), console);
            return Exit.ACCEPTED;
        }
        if (last.isVersionHelpRequested()) {
            console.print("twinloop " + Help.version() + "\n");
            return Exit.ACCEPTED;
        }
        return COMMANDS.stream()
                .filter(command -> asked.hasSubcommand()
                        && command.name().equals(last.commandSpec().name()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Problem.ofUsage(Words.of("usage.no-command"), Words.of("way-out.no-command"))))
                .run(last, language, console);
    }
}
