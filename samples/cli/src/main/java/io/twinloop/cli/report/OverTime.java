// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.Answer;
import io.twinloop.explore.DatedAnswer;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Subject;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.List;

/** The page of what the decisions answer about a subject in each period of the law. */
public final class OverTime {

    private final Twinloop library;
    private final Language language;
    private final boolean colour;
    private final Law law;

    /**
     * Makes the writer of such pages.
     *
     * @param library the library that decides
     * @param language the language of the page
     * @param colour whether it is read on a terminal with colours
     */
    public OverTime(Twinloop library, Language language, boolean colour) {
        this.library = library;
        this.language = language;
        this.colour = colour;
        this.law = new Law(library);
    }

    /**
     * Returns the page of a subject.
     *
     * @param name what the document is called
     * @param subject the subject
     * @return the page
     */
    public Page page(String name, Subject subject) {
        Page page = new Page(language, colour);
        page.rule();
        page.line(Text.of(name, name), Ink.STRONG);
        page.rule();
        library.decisions().stream()
                .filter(decision -> decision.schema().subject().equals(subject.type()))
                .forEach(decision -> decision(decision, subject, page));
        page.blank();
        page.line(Words.of("closing.no-advice"), Ink.PLAIN);
        return page;
    }

    private void decision(Decision decision, Subject subject, Page page) {
        page.label(Words.of("section.history"), Ink.STRONG);
        page.text(decision.question(), Ink.PLAIN);
        for (DatedAnswer answer : library.explorer().history(subject, decision.id())) {
            Text line = Words.of("history.line", Explored.period(answer.period()), answer(answer, decision));
            page.hanging("· ", line.in(language), answer.outcome() == null ? Ink.FAINT : Ink.PLAIN);
        }
    }

    private Text answer(DatedAnswer answer, Decision decision) {
        String outcome = answer.outcome();
        if (outcome != null) {
            return law.outcome(decision.id(), outcome);
        }
        List<Text> possible = answer.possible().stream()
                .map(one -> text(one, decision))
                .distinct()
                .toList();
        return possible.size() == 1 ? possible.get(0) : Words.of("history.open", Listed.of("; ", "；", possible));
    }

    private Text text(Answer answer, Decision decision) {
        String outcome = answer.outcome();
        if (outcome != null) {
            return law.outcome(decision.id(), outcome);
        }
        return Words.of(answer.kind());
    }
}
