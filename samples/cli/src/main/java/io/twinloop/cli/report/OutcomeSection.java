// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Outcome;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;

/** What each decision answers: for a transfer, the mechanism it needs. */
final class OutcomeSection implements Section {

    private final Law law;

    OutcomeSection(Law law) {
        this.law = law;
    }

    @Override
    public void write(Report report, Page page) {
        for (Outcome outcome : report.outcomes()) {
            page.label(Words.of("section.answer"), Ink.STRONG);
            page.text(outcome.question(), Ink.FAINT);
            Text answer = outcome.text();
            if (answer != null) {
                page.text(answer, Ink.STRONG);
            } else {
                open(outcome, page);
            }
        }
    }

    private void open(Outcome outcome, Page page) {
        for (Reason reason : outcome.reasons()) {
            page.text(Words.of("answer.open", Words.of(reason)), Ink.STRONG);
        }
        boolean lawOnly = outcome.reasons().contains(Reason.UNSETTLED_LAW);
        outcome.unsettled()
                .forEach(reason -> page.text(lawOnly ? reason : Words.of("why.unsettled", reason), Ink.PLAIN));
        if (!outcome.possible().isEmpty()) {
            page.text(Words.of("answer.possible"), Ink.PLAIN);
            outcome.possible()
                    .forEach(value -> page.hanging(
                            "· ", law.outcome(outcome.decision(), value).in(page.language()), Ink.PLAIN));
        }
    }
}
