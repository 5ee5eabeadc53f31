// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.Answer;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.NotDecided;
import io.twinloop.explore.OpenLaw;
import io.twinloop.explore.Witness;
import io.twinloop.rule.Decision;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.List;

/** The page of an exploration: how large the decision is, what is wrong with its rules, and where the law is open. */
public final class Explored {

    private static final int BRIEF = 2;

    private final Language language;
    private final boolean colour;
    private final Law law;
    private final StatedFacts facts;
    private final Citations citations;

    /**
     * Makes the writer of such pages.
     *
     * @param library the library that explored
     * @param language the language of the page
     * @param colour whether it is read on a terminal with colours
     */
    public Explored(Twinloop library, Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
        this.law = new Law(library);
        this.facts = new StatedFacts(law);
        this.citations = new Citations(law.instruments());
    }

    /**
     * Returns the page of an exploration.
     *
     * @param exploration the exploration
     * @param milliseconds how long it took
     * @param picture the file into which the picture was drawn, empty if none was
     * @param isToday whether the day is today, as no other was asked for
     * @return the page
     */
    public Page page(Exploration exploration, long milliseconds, String picture, boolean isToday) {
        Decision decision = law.requireDecision(exploration.decision());
        Page page = new Page(language, colour);
        page.rule();
        page.spread(exploration.decision(), Ink.STRONG, exploration.on().toString(), Ink.FAINT);
        page.line(decision.question(), Ink.PLAIN);
        page.rule();
        size(exploration, milliseconds, page);
        exploration.flaws().forEach(flaw -> flaw(flaw, decision, page));
        notDecided(exploration.notDecided(), page);
        openLaw(exploration.openLaw(), decision, page);
        page.blank();
        if (!picture.isEmpty()) {
            page.line(Words.of("explore.drawn", picture), Ink.PLAIN);
        }
        page.line(Words.of(isToday ? "closing.today" : "closing.day", exploration.on()), Ink.PLAIN);
        page.line(Words.of("closing.no-advice"), Ink.PLAIN);
        return page;
    }

    private void size(Exploration exploration, long milliseconds, Page page) {
        page.label(Words.of("section.explored"), Ink.STRONG);
        if (exploration.isComplete()) {
            boolean sound =
                    exploration.flaws().isEmpty() && exploration.notDecided().isEmpty();
            page.text(Words.of(sound ? "explore.sound" : "explore.complete"), sound ? Ink.GREEN : Ink.STRONG);
        } else {
            page.text(Words.of("explore.incomplete"), Ink.YELLOW);
        }
        int nodes = exploration.diagram().map(diagram -> diagram.nodes().size()).orElse(0);
        page.text(Words.of("explore.size", nodes, milliseconds, exploration.expansions()), Ink.FAINT);
        page.text(Words.of("explore.period", period(exploration.period())), Ink.FAINT);
    }

    static Text period(EffectivePeriod period) {
        if (period.from() == null) {
            return period.until() == null ? Words.of("period.always") : Words.of("period.until", period.until());
        }
        return period.until() == null
                ? Words.of("period.from", period.from())
                : Words.of("period.from-until", period.from(), period.until());
    }

    private void flaw(Flaw flaw, Decision decision, Page page) {
        page.label(Words.of(flaw.kind()), Ink.RED);
        page.text(withRules(flaw.text(), flaw.rules()), Ink.STRONG);
        flaw.witnesses().forEach(witness -> witness(witness, decision, page));
    }

    private void notDecided(List<NotDecided> notDecided, Page page) {
        if (!notDecided.isEmpty()) {
            page.label(Words.of("section.not-decided"), Ink.YELLOW);
        }
        for (NotDecided one : notDecided) {
            Text text = Words.of("fact", Words.of(one.kind()), withRules(one.text(), one.rules()));
            page.hanging("· ", text.in(language), Ink.PLAIN);
        }
    }

    private void openLaw(List<OpenLaw> openLaw, Decision decision, Page page) {
        if (!openLaw.isEmpty()) {
            page.label(Words.of("section.open-law"), Ink.STRONG);
        }
        for (OpenLaw open : openLaw) {
            Text reasons = Listed.of(" ", "", open.reasons());
            page.hanging("· ", withRules(reasons, open.rules()).in(language), Ink.PLAIN);
            page.beginning("  ", shown(open.witness(), decision).in(language), BRIEF, Ink.FAINT);
        }
    }

    private void witness(Witness witness, Decision decision, Page page) {
        page.hanging("→ ", shown(witness, decision).in(language), Ink.PLAIN);
    }

    private Text shown(Witness witness, Decision decision) {
        return Words.of("explore.witness", facts.of(witness.subject()), answer(witness.answer(), decision));
    }

    private static Text answer(Answer answer, Decision decision) {
        String outcome = answer.outcome();
        return outcome == null
                ? Words.of(answer.kind())
                : decision.option(outcome).text();
    }

    private Text withRules(Text text, List<String> rules) {
        return rules.isEmpty()
                ? text
                : Words.of("with-articles", text, Listed.of("; ", "；", citations.articles(rules)));
    }
}
