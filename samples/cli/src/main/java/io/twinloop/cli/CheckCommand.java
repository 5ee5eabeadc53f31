// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.cli.report.Detail;
import io.twinloop.cli.report.Judged;
import io.twinloop.cli.words.Words;
import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges documents: 'check FILE…'. One that cannot be read does not hide what is said of the others. */
final class CheckCommand implements Command {

    private static final String ON = "--on";
    private static final String STRICT = "--strict";
    private static final String WITH = "--with";
    private static final String CALENDAR = "--calendar";
    private static final String FULL = "--full";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Text help() {
        return Words.of("help.check");
    }

    @Override
    public void declare(CommandSpec spec, Options options) {
        options.documents(spec);
        options.value(spec, ON, "DATE", "option.on");
        options.flag(spec, STRICT, "option.strict");
        options.values(spec, WITH, "FILE", "option.with");
        options.value(spec, CALENDAR, "FILE", "option.calendar");
        options.flag(spec, FULL, "option.full");
        options.flag(spec, Options.JSON, "option.json");
    }

    @Override
    public Exit run(ParseResult asked, Language language, Console console) {
        List<String> names = asked.matchedPositionalValue(0, List.of());
        List<String> additions = asked.matchedOptionValue(WITH, List.of());
        requireInputOnce(names, additions);
        AskedDay day = AskedDay.of(asked.matchedOptionValue(ON, ""), console.clock());
        Twinloop library = Additions.read(additions, Twinloop.load(), console);
        String calendar = asked.matchedOptionValue(CALENDAR, "");
        if (!calendar.isEmpty()) {
            library = Additions.calendar(calendar, library, console);
        }
        if (asked.hasMatchedOption(STRICT)) {
            library = library.strict();
        }
        // Several reports are read side by side, one alone to the end.
        Detail detail = names.size() == 1 || asked.hasMatchedOption(FULL) ? Detail.FULL : Detail.BRIEF;
        Answers answers = asked.hasMatchedOption(Options.JSON)
                ? new JsonAnswers(names.size(), library.json(), language, console)
                : new PrintedAnswers(day, library, language, console, detail);
        List<Exit> exits = new ArrayList<>();
        for (String name : names) {
            exits.add(answer(new Source(name), library, day, console, answers));
        }
        answers.close();
        return Exit.worst(exits);
    }

    private static Exit answer(Source source, Twinloop library, AskedDay day, Console console, Answers answers) {
        try {
            Judged judged = judge(source, library, day, console);
            answers.add(judged);
            return Exit.of(judged.report().verdict());
        } catch (Refusal refusal) {
            answers.add(refusal.problem());
        } catch (RuntimeException fault) {
            // The other documents are judged all the same, and this one is never taken for accepted.
            answers.add(Problem.ofFile(source.name(), Words.of("error.fault", fault), Words.of("way-out.fault")));
        }
        return Exit.UNREADABLE;
    }

    private static Judged judge(Source source, Twinloop library, AskedDay day, Console console) {
        Subject subject = subject(source, library, console);
        return new Judged(source.name(), subject, library.check(subject, on(source, subject, day)));
    }

    /** Returns the day for a document: a dossier names its own, which the day asked for must not contradict. */
    private static LocalDate on(Source source, Subject subject, AskedDay day) {
        if (!(subject instanceof Document document) || !(document.members().get("asOf") instanceof String asOf)) {
            return day.day();
        }
        LocalDate own = LocalDate.parse(asOf);
        if (!day.isToday() && !own.equals(day.day())) {
            throw new Refusal(Problem.ofFile(
                    source.name(), Words.of("file.as-of", asOf, day.day()), Words.of("way-out.as-of", asOf)));
        }
        return own;
    }

    /** Reads a document that is judged, or refuses it. */
    static Subject subject(Source source, Twinloop library, Console console) {
        byte[] content = source.read(console);
        try {
            return library.json().readSubject(content);
        } catch (UnreadableException refused) {
            throw new Refusal(
                    Additions.explains(refused, content, library)
                            ? Problem.ofFile(
                                    source.name(), Words.of("file.judges"), Words.of("way-out.judges", source.name()))
                            : Problem.ofContent(source.name(), content, refused, Words.of("way-out.content")));
        }
    }

    private static void requireInputOnce(List<String> names, List<String> additions) {
        Set<String> seen = new HashSet<>();
        for (List<String> given : List.of(names, additions)) {
            for (String name : given) {
                if (name.equals(Source.STANDARD_INPUT) && !seen.add(name)) {
                    throw new Refusal(Problem.ofUsage(Words.of("usage.input-twice"), Words.of("way-out.input-twice")));
                }
            }
        }
    }
}
