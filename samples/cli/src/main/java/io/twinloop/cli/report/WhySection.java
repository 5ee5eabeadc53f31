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
import io.twinloop.value.Text;
import java.util.List;
import java.util.stream.Stream;

/** The rules that give the answer, or may still give it: their articles, their words, and the facts that decided. */
final class WhySection implements Section {

    private final Law law;
    private final Citations citations;

    WhySection(Law law, Citations citations) {
        this.law = law;
        this.citations = citations;
    }

    @Override
    public void write(Report report, Page page) {
        for (Outcome outcome : report.outcomes()) {
            boolean settled = outcome.value() != null;
            List<RuleTrace> traces =
                    outcome.rules().stream().flatMap(id -> traces(report, id)).toList();
            if (!traces.isEmpty()) {
                page.label(Words.of(settled ? "section.why" : "section.in-play"), Ink.STRONG);
            }
            List<Evidence> before = List.of();
            for (RuleTrace trace : traces) {
                List<Evidence> facts = Deciding.facts(trace.when());
                rule(trace, settled, facts.equals(before) ? List.of() : facts, page);
                before = facts;
                page.blank();
            }
        }
    }

    private static Stream<RuleTrace> traces(Report report, String id) {
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(id));
    }

    private void rule(RuleTrace trace, boolean settled, List<Evidence> facts, Page page) {
        page.text(heading(trace), Ink.STRONG);
        if (!settled) {
            meaning(trace, page);
        }
        page.text(trace.text(), Ink.PLAIN);
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
    private void meaning(RuleTrace trace, Page page) {
        Rule rule = law.rule(trace.rule());
        if (rule == null) {
            return;
        }
        if (rule.effect() instanceof Effect.Outcome outcome) {
            page.text(Words.of("why.would-give", law.outcome(outcome.decision(), outcome.outcome())), Ink.PLAIN);
        } else if (rule.effect() instanceof Effect.Unsettled unsettled) {
            page.text(Words.of("why.unsettled", unsettled.reason()), Ink.YELLOW);
            unsettled
                    .mayMean()
                    .forEach(value ->
                            page.text(Words.of("why.may-mean", law.outcome(unsettled.decision(), value)), Ink.PLAIN));
        }
    }
}
