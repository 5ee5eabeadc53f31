// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.cli.ask.Draft;
import io.twinloop.cli.ask.Interview;
import io.twinloop.cli.report.Detail;
import io.twinloop.cli.report.Judged;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Subject;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Asks for what matters, one fact at a time, and judges what it is told: 'ask', or 'ask FILE' to go on with a document. */
final class AskCommand implements Command {

    private static final String DECISION = "--decision";
    private static final String ON = "--on";
    private static final String WITH = "--with";
    private static final String SAVE = "--save";
    private static final String TRANSFER = "transfer";

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Text help() {
        return Words.of("help.ask");
    }

    @Override
    public Text arguments() {
        return Words.of("help.arguments");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.argument(spec, "TYPE|FILE", false, "option.begin");
        options.value(spec, DECISION, "ID", "option.settle");
        options.value(spec, ON, "DATE", "option.on");
        options.value(spec, SAVE, "FILE", "option.save");
        options.values(spec, WITH, "FILE", "option.with");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        AskedDay day = AskedDay.of(asked.matchedOptionValue(ON, ""), console.clock());
        Twinloop library = Additions.read(asked.matchedOptionValue(WITH, List.of()), Twinloop.load(), console);
        Draft draft = begin(asked.matchedPositionalValue(0, TRANSFER), library, console);
        String decision = decision(asked.matchedOptionValue(DECISION, ""), draft, library);
        Draft known = new Interview(library, decision, day.day(), language, console).about(draft);
        String document = known.write(library.json());
        String save = asked.matchedOptionValue(SAVE, "");
        if (!save.isEmpty()) {
            new Target(save).write(document, console);
        }
        Subject subject = library.json().readSubject(document.getBytes(StandardCharsets.UTF_8));
        Report report = library.check(subject, day.day());
        String name = save.isEmpty() ? Words.of("ask.name").in(language) : save;
        Answers answers = new PrintedAnswers(day, library, language, console, Detail.FULL);
        answers.add(new Judged(name, subject, report));
        answers.close();
        return Exit.of(report.verdict());
    }

    private static Draft begin(String named, Twinloop library, Console console) {
        Set<String> kinds = library.rulebooks().stream()
                .map(rulebook -> rulebook.schema().subject())
                .collect(Collectors.toSet());
        if (kinds.contains(named)) {
            return Draft.empty(named);
        }
        byte[] content = new Source(named).read(console);
        try {
            return Draft.of(library.json().readSubject(content));
        } catch (UnreadableException refused) {
            throw new Refusal(Problem.ofContent(named, content, refused, Words.of("way-out.addition")));
        }
    }

    /** Returns the decision that is asked for, or else the first about such subjects, or none. */
    private static String decision(String named, Draft draft, Twinloop library) {
        if (!named.isEmpty()) {
            ExploreCommand.requireDecision(named, library);
        }
        List<String> about = library.decisions().stream()
                .filter(one -> one.schema().subject().equals(draft.type()))
                .map(Decision::id)
                .toList();
        if (!named.isEmpty() && !about.contains(named)) {
            throw new Refusal(Problem.ofUsage(
                    Words.of("usage.other-decision", named, draft.type()), Words.of("way-out.other-decision")));
        }
        return !named.isEmpty() || about.isEmpty() ? named : about.get(0);
    }
}
