// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.NotJudged;
import io.twinloop.Outcome;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Instrument;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The reports of one run, for people: a page for each document, and a last one with what holds of all of them.
 *
 * <p>This class is not thread-safe.
 */
public final class Reports {

    private final Language language;
    private final boolean colour;
    private final Detail detail;
    private final Law law;
    private final Citations citations;
    private final List<Section> sections;
    private final RemedySection remedies;
    private final List<Judged> judged = new ArrayList<>();

    /**
     * Begins the reports.
     *
     * @param library the library that judges
     * @param language the language of the pages
     * @param colour whether they are read on a terminal with colours
     * @param detail how much they tell
     */
    public Reports(Twinloop library, Language language, boolean colour, Detail detail) {
        this.language = language;
        this.colour = colour;
        this.detail = detail;
        this.law = new Law(library);
        this.citations = new Citations(law.instruments());
        this.remedies = new RemedySection(library, law);
        this.sections = List.of(
                new VerdictSection(law),
                new OutcomeSection(law),
                new FindingSection(citations),
                WhySection.ofAnswers(law, citations, detail),
                new MetSection(citations),
                new DutySection(citations, detail),
                new QuestionSection(law, citations),
                WhySection.inPlay(law, citations, detail),
                new AssumptionSection(detail));
    }

    /**
     * Returns the page of a document.
     *
     * @param document the document, judged
     * @return its page
     */
    public Page page(Judged document) {
        judged.add(document);
        Page page = new Page(language, colour);
        page.rule();
        page.spread(document.name(), Ink.STRONG, document.report().on().toString(), Ink.FAINT);
        if (!document.title().isEmpty()) {
            page.line(document.title(), Ink.PLAIN);
        }
        page.rule();
        sections.forEach(section -> section.write(document.report(), page));
        if (detail.isFull()) {
            remedies.write(document.subject(), document.report(), page);
        }
        page.blank();
        return page;
    }

    /**
     * Returns the last page: all verdicts, the sources, what was not judged, the day, and that this is no advice.
     *
     * @param unreadable the names of the documents that could not be read
     * @param on the day
     * @param isToday whether it is today, as no other was asked for
     * @return the page
     */
    public Page closing(List<String> unreadable, LocalDate on, boolean isToday) {
        Page page = new Page(language, colour);
        page.rule();
        if (judged.size() + unreadable.size() > 1) {
            overview(unreadable, page);
        }
        if (!judged.isEmpty()) {
            sources(page);
            notJudged(page);
        }
        page.blank();
        page.line(Words.of(isToday ? "closing.today" : "closing.day", on), Ink.PLAIN);
        if (!detail.isFull()) {
            page.line(Words.of("closing.brief"), Ink.PLAIN);
        }
        page.line(Words.of("closing.no-advice"), Ink.PLAIN);
        return page;
    }

    private void overview(List<String> unreadable, Page page) {
        page.label(Words.of("section.overview"), Ink.STRONG);
        for (Judged document : judged) {
            Report report = document.report();
            page.hanging(Looks.mark(report.verdict()), document.name(), Looks.ink(report.verdict()));
            List<Text> told = new ArrayList<>(List.of(Words.of(report.verdict())));
            report.outcomes().forEach(outcome -> told.add(answer(outcome)));
            page.hanging("  ", Listed.of(" · ", " · ", told).in(language), Ink.FAINT);
        }
        unreadable.forEach(name -> {
            page.hanging("! ", name, Ink.RED);
            page.hanging("  ", Words.of("closing.unreadable").in(language), Ink.FAINT);
        });
    }

    private static Text answer(Outcome outcome) {
        Text answer = outcome.text();
        if (answer != null) {
            return answer;
        }
        return Words.of(
                "answer.open",
                Listed.of("; ", "；", outcome.reasons().stream().map(Words::of).toList()));
    }

    private void sources(Page page) {
        page.label(Words.of("section.sources"), Ink.STRONG);
        for (Instrument instrument : citations.named()) {
            page.hanging(
                    "· ",
                    Words.of("closing.source", instrument.id(), instrument.title())
                            .in(language),
                    Ink.FAINT);
        }
    }

    private void notJudged(Page page) {
        Set<NotJudged> all = new LinkedHashSet<>();
        judged.forEach(document -> all.addAll(document.report().notJudged()));
        if (all.isEmpty()) {
            return;
        }
        page.label(Words.of("section.not-judged"), Ink.STRONG);
        for (NotJudged one : all) {
            page.hanging(
                    "· ", Words.of("closing.not-judged", one.what(), one.why()).in(language), Ink.FAINT);
        }
    }
}
