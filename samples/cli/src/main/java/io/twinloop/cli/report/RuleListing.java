// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Deadlines;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page of rules, instrument by instrument: their words, what they do, where they stand and how sure they are. */
public final class RuleListing {

    private final Law law;
    private final Language language;
    private final boolean colour;

    /**
     * Makes the listing.
     *
     * @param library the library with the rules
     * @param language the language of the page
     * @param colour whether it is read on a terminal with colours
     */
    public RuleListing(Twinloop library, Language language, boolean colour) {
        this.law = new Law(library);
        this.language = language;
        this.colour = colour;
    }

    /**
     * Returns the page.
     *
     * @param rulebooks the rulebooks, with the rules to list
     * @param citing the ids of other rules that cite these
     * @return the page
     */
    public Page page(List<Rulebook> rulebooks, List<String> citing) {
        Page page = new Page(language, colour);
        for (Rulebook rulebook : rulebooks) {
            heading(rulebook.instrument(), page);
            rulebook.rules().forEach(rule -> rule(rule, page));
        }
        if (!citing.isEmpty()) {
            page.blank();
            page.line(Words.of("rules.cited-by", String.join(", ", citing)), Ink.PLAIN);
        }
        page.blank();
        int count = rulebooks.stream().mapToInt(book -> book.rules().size()).sum();
        page.line(count == 1 ? Words.of("rules.one") : Words.of("rules.count", count), Ink.FAINT);
        page.line(Words.of("closing.no-advice"), Ink.FAINT);
        return page;
    }

    private static void heading(Instrument instrument, Page page) {
        page.blank();
        page.rule();
        page.line(Words.of("rules.instrument", instrument.id(), instrument.title()), Ink.STRONG);
        page.line(Words.of("rules.issued", instrument.issuer(), period(instrument.inForce())), Ink.FAINT);
        page.rule();
    }

    private void rule(Rule rule, Page page) {
        page.blank();
        page.line(rule.id(), Ink.STRONG);
        page.line(rule.text(), Ink.PLAIN);
        page.line(effect(rule.effect()), Ink.PLAIN);
        List<Text> about = new ArrayList<>(List.of(
                Words.of(
                        "rules.cites",
                        String.join(
                                ", ",
                                rule.citations().stream().map(Object::toString).toList())),
                Words.of(rule.confidence()),
                period(rule.inForce())));
        if (rule.origin() != Origin.LAW) {
            about.add(Words.of(rule.origin()));
        }
        page.line(Listed.of(" · ", " · ", about), Ink.FAINT);
        if (rule.confidence() == Confidence.DECLARED_READING) {
            rule.notes().forEach(note -> page.line(Words.of("why.reading", note.text()), Ink.FAINT));
        }
    }

    private Text effect(Effect effect) {
        if (effect instanceof Effect.Outcome outcome) {
            return Words.of("rules.gives", law.outcome(outcome.decision(), outcome.outcome()));
        }
        if (effect instanceof Effect.Unsettled unsettled) {
            return Words.of("why.unsettled", unsettled.reason());
        }
        if (effect instanceof Effect.Requirement requirement) {
            return Words.of("rules.requires", Words.of(requirement.severity()));
        }
        if (effect instanceof Effect.Duty duty) {
            Deadline deadline = duty.deadline();
            return deadline == null
                    ? Words.of("rules.duty", Words.of(duty.phase()))
                    : Words.of("rules.duty-by", Words.of(duty.phase()), Deadlines.of(deadline));
        }
        return Words.of("rules.disapplies");
    }

    private static Text period(EffectivePeriod period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null ? Words.of("period.always") : Words.of("period.until", until);
        }
        return until == null ? Words.of("period.from", from) : Words.of("period.from-until", from, until);
    }
}
