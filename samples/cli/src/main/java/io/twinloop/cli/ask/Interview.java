// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.cli.Console;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.report.Law;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Words;
import io.twinloop.schema.Member;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Asks one fact at a time until nothing is left to ask, or nobody answers any more.
 *
 * <p>This class is not thread-safe.
 */
public final class Interview {

    private static final Set<String> UNKNOWN = Set.of("?", "？", "don't know", "i don't know", "unknown", "不知道", "不清楚");
    private static final Set<String> BACK = Set.of("back", "b", "返回", "上一题");
    private static final Set<String> QUIT = Set.of("quit", "q", "exit", "退出", "结束");

    /**
     * A place in the interview.
     *
     * @param draft what is known
     * @param inVain what was asked and is not known
     */
    private record Place(Draft draft, Set<String> inVain) {
        Place {
            inVain = Set.copyOf(inVain);
        }
    }

    private final Twinloop library;
    private final Law law;
    private final Citations citations;
    private final Questioner questioner;
    private final Language language;
    private final Console console;
    private final BufferedReader answers;
    private final Deque<Place> before = new ArrayDeque<>();

    /**
     * Prepares an interview.
     *
     * @param library the library
     * @param decision the id of the decision to be settled first, empty if there is none
     * @param on the day whose rules count
     * @param language the language to speak
     * @param console where to ask and be answered
     */
    public Interview(Twinloop library, String decision, LocalDate on, Language language, Console console) {
        this.library = library;
        this.law = new Law(library);
        this.citations = new Citations(law.instruments());
        this.questioner = new Questioner(library, law, decision, on, citations);
        this.language = language;
        this.console = console;
        this.answers = new BufferedReader(new InputStreamReader(console.in(), console.charset()));
    }

    /**
     * Asks.
     *
     * @param known what is known before
     * @return what is known after
     */
    public Draft about(Draft known) {
        Page opening = new Page(language, console.colour());
        opening.line(Words.of("ask.opening"), Ink.FAINT);
        console.print(opening);
        Place place = new Place(known, Set.of());
        while (true) {
            Optional<Asked> next = questioner.next(place.draft().subject(library.json()), place.inVain());
            if (next.isEmpty()) {
                say(Words.of("ask.nothing-left"));
                return place.draft();
            }
            Optional<Place> answered = answered(place, next.get());
            if (answered.isEmpty()) {
                return place.draft();
            }
            place = answered.get();
        }
    }

    /** Puts a question until it is answered; empty if the interview ends. */
    private Optional<Place> answered(Place place, Asked question) {
        Member member = law.member(place.draft().type(), question.path());
        if (member == null) {
            return Optional.of(inVain(place, question));
        }
        Reply reply = new Reply(member);
        put(question, reply);
        while (true) {
            String answer = read();
            String word = answer.toLowerCase(Locale.ROOT);
            if ((answer.isEmpty() && ended) || QUIT.contains(word)) {
                return Optional.empty();
            }
            if (BACK.contains(word)) {
                return Optional.of(before.isEmpty() ? place : before.pop());
            }
            Optional<Place> next = UNKNOWN.contains(word)
                    ? Optional.of(inVain(place, question))
                    : understood(place, question, reply, answer);
            if (next.isPresent()) {
                before.push(place);
                return next;
            }
        }
    }

    private Optional<Place> understood(Place place, Asked question, Reply reply, String answer) {
        Optional<Draft> draft = reply.read(answer).map(value -> place.draft().with(question.path(), value));
        if (draft.isEmpty()) {
            say(Words.of("ask.not-understood", reply.howTo()));
            return Optional.empty();
        }
        try {
            draft.get().subject(library.json());
            return draft.map(known -> new Place(known, place.inVain()));
        } catch (UnreadableException refused) {
            say(Words.of("ask.refused", refused.problem()));
            return Optional.empty();
        }
    }

    // A list cannot be said to be unknown in a document; it is just not asked for again.
    private Place inVain(Place place, Asked question) {
        Set<String> more = new HashSet<>(place.inVain());
        more.add(question.path());
        Draft unknown = place.draft().withUnknown(question.path());
        try {
            unknown.subject(library.json());
            return new Place(unknown, more);
        } catch (UnreadableException refused) {
            return new Place(place.draft(), more);
        }
    }

    private void put(Asked question, Reply reply) {
        Page page = new Page(language, console.colour());
        console.print("\n");
        page.label(Words.of("ask.question", before.size() + 1), Ink.STRONG);
        Text text = question.citations().isEmpty()
                ? question.text()
                : Words.of("with-articles", question.text(), citations.of(question.citations()));
        page.text(text, Ink.STRONG);
        page.text(question.why(), Ink.FAINT);
        int number = 0;
        for (Text choice : reply.choices()) {
            number++;
            page.hanging(number + " ", choice.in(language), Ink.PLAIN);
        }
        page.text(reply.howTo(), Ink.FAINT);
        console.print(page);
    }

    private void say(Text text) {
        Page page = new Page(language, console.colour());
        page.text(text, Ink.PLAIN);
        console.print(page);
    }

    private boolean ended;

    private String read() {
        console.print("> ");
        try {
            String line = answers.readLine();
            ended = line == null;
            String answer = line == null ? "" : line.strip();
            if (!console.typed()) {
                console.print(answer + "\n");
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
