// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.DutyOwed;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Deadlines;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Phase;
import io.twinloop.value.Text;

/** What is to be done: before, with and after the act, by when, and under which article. */
final class DutySection implements Section {

    private final Citations citations;
    private final Detail detail;

    DutySection(Citations citations, Detail detail) {
        this.citations = citations;
        this.detail = detail;
    }

    @Override
    public void write(Report report, Page page) {
        for (Phase phase : Phase.values()) {
            boolean first = true;
            for (DutyOwed duty : report.duties()) {
                if (duty.phase() == phase) {
                    if (first) {
                        page.label(Words.of(phase), Ink.STRONG);
                    }
                    first = false;
                    duty(duty, page);
                }
            }
        }
    }

    private void duty(DutyOwed duty, Page page) {
        Text article = citations.of(duty.citations().get(0));
        Text at = duty.path().isEmpty() ? article : Words.of("duty.at", article, duty.path());
        Deadline deadline = duty.deadline();
        if (deadline != null) {
            Text limit = Deadlines.of(deadline);
            Text due = duty.due() == null ? limit : Words.of("duty.due", limit, duty.due());
            page.hanging("• ", due.in(page.language()), Ink.STRONG);
        }
        detail.duty(
                page,
                deadline == null ? "• " : "  ",
                Words.of("duty", at, duty.text()).in(page.language()));
    }
}
