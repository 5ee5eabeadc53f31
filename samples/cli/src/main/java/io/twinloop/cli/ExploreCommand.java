// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Twinloop;
import io.twinloop.cli.picture.Picture;
import io.twinloop.cli.report.Explored;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.Exploration;
import io.twinloop.rule.Decision;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Explores a decision: what is wrong with its rules, shown by subjects, and its picture: 'explore CN-OUTBOUND --svg OUT'. */
final class ExploreCommand implements Command {

    /** What the decision is called in the help. */
    static final String DECISION = "DECISION";

    private static final String ON = "--on";
    private static final String WITH = "--with";
    private static final String SVG = "--svg";

    @Override
    public String name() {
        return "explore";
    }

    @Override
    public Text help() {
        return Words.of("help.explore");
    }

    @Override
    public Text arguments() {
        return Words.of("help.arguments");
    }

    @Override
    public Text exits() {
        return Words.of("help.exit-explore");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.argument(spec, DECISION, true, "option.decision");
        options.value(spec, ON, "DATE", "option.on");
        options.value(spec, SVG, "FILE", "option.svg");
        options.values(spec, WITH, "FILE", "option.with");
        options.flag(spec, Options.JSON, "option.json");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        AskedDay day = AskedDay.of(asked.matchedOptionValue(ON, ""), console.clock());
        Twinloop library = Additions.read(asked.matchedOptionValue(WITH, List.of()), Twinloop.load(), console);
        String decision = asked.matchedPositionalValue(0, "");
        requireDecision(decision, library);
        long before = System.nanoTime();
        Exploration exploration = library.explore(decision, day.day());
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        String picture = asked.matchedOptionValue(SVG, "");
        boolean drawn = !picture.isEmpty() && exploration.isComplete();
        if (drawn) {
            new Target(picture).write(Picture.draw(exploration, library, language), console);
        }
        if (asked.hasMatchedOption(Options.JSON)) {
            console.print(library.json().write(exploration));
        } else {
            console.print(new Explored(library, language, console.colour())
                    .page(exploration, milliseconds, drawn ? picture : "", day.isToday()));
        }
        return exit(exploration);
    }

    /** Refuses a decision that is not there, and names those that are. */
    static void requireDecision(String id, Twinloop library) {
        List<String> known = library.decisions().stream().map(Decision::id).toList();
        if (!known.contains(id)) {
            Text all = Text.of(String.join(", ", known), String.join("、", known));
            throw new Refusal(
                    Problem.ofUsage(Words.of("usage.unknown-decision", id), Words.of("way-out.decisions", all)));
        }
    }

    private static Exit exit(Exploration exploration) {
        if (!exploration.flaws().isEmpty()) {
            return Exit.REJECTED;
        }
        return exploration.isComplete() && exploration.notDecided().isEmpty() ? Exit.ACCEPTED : Exit.UNDETERMINED;
    }
}
