// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Evidence;
import io.twinloop.Outcome;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Values;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Note;
import io.twinloop.rule.Rule;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that give an answer, or those that may still give one: their articles, their words, and the facts that decide.
 */
final class WhySection implements Section {

    private final Law law;
    private final Citations citations;
    private final Detail detail;
    private final boolean settled;

    private WhySection(Law law, Citations citations, Detail detail, boolean settled) {
        this.law = law;
        this.citations = citations;
        this.detail = detail;
        this.settled = settled;
    }

    /** Makes the section on the answers there are. */
    static WhySection ofAnswers(Law law, Citations citations, Detail detail) {
        return new WhySection(law, citations, detail, true);
    }

    /** Makes the section on what is in play where there is no answer yet. */
    static WhySection inPlay(Law law, Citations citations, Detail detail) {
        return new WhySection(law, citations, detail, false);
    }

    @Override
    public void write(Report report, Page page) {
        report.outcomes().stream()
                .filter(outcome -> (outcome.value() != null) == settled)
                .forEach(outcome -> write(report, outcome, page));
    }

    private void write(Report report, Outcome outcome, Page page) {
        List<RuleTrace> traces =
                outcome.rules().stream().flatMap(id -> traces(report, id)).toList();
        if (!traces.isEmpty()) {
            page.label(Words.of(settled ? "section.why" : "section.in-play"), Ink.STRONG);
        }
        List<Evidence> before = List.of();
        for (RuleTrace trace : traces) {
            List<Evidence> facts = Deciding.facts(trace.when());
            page.text(heading(trace), Ink.STRONG);
            if (!settled) {
                meaning(trace, outcome, page);
            }
            if (detail.isFull() || settled) {
                page.text(trace.text(), Ink.PLAIN);
            }
            if (detail.isFull()) {
                grounds(trace, facts.equals(before) ? List.of() : facts, page);
                page.blank();
            }
            before = facts;
        }
    }

    private static Stream<RuleTrace> traces(Report report, String id) {
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(id));
    }

    /** Says on what the rule rests here: other provisions, the facts, the readings chosen. */
    private void grounds(RuleTrace trace, List<Evidence> facts, Page page) {
        List<Citation> others = trace.citations().subList(1, trace.citations().size());
        if (!others.isEmpty()) {
            page.hanging("+ ", citations.of(others).in(page.language()), Ink.FAINT);
        }
        if (!facts.isEmpty()) {
            page.hanging("↳ ", Values.of(facts).in(page.language()), Ink.FAINT);
        }
        if (trace.confidence() == Confidence.DECLARED_READING) {
            for (Note note : trace.notes()) {
                page.hanging("§ ", Words.of("why.reading", note.text()).in(page.language()), Ink.FAINT);
            }
        }
    }

    private Text heading(RuleTrace trace) {
        Text article = citations.of(trace.citations().get(0));
        return trace.confidence() == Confidence.TEXT
                ? article
                : Words.of("why.with-confidence", article, Words.of(trace.confidence()));
    }

    /** Says what the rule gives if it applies: for the law's open question, what it may mean. */
    private void meaning(RuleTrace trace, Outcome answer, Page page) {
        Rule rule = law.rule(trace.rule());
        if (rule == null) {
            return;
        }
        if (rule.effect() instanceof Effect.Outcome outcome) {
            page.text(Words.of("why.would-give", law.outcome(outcome.decision(), outcome.outcome())), Ink.PLAIN);
        } else if (rule.effect() instanceof Effect.Unsettled unsettled) {
            if (!answer.unsettled().contains(unsettled.reason())) {
                page.text(Words.of("why.unsettled", unsettled.reason()), Ink.PLAIN);
            }
            unsettled
                    .mayMean()
                    .forEach(value ->
                            page.text(Words.of("why.may-mean", law.outcome(unsettled.decision(), value)), Ink.PLAIN));
        }
    }
}
