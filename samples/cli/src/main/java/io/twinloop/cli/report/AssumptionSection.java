// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Assumption;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is presumed, and why. The why is told once in a run: the same presumptions come back in report after report.
 *
 * <p>This class is not thread-safe.
 */
final class AssumptionSection implements Section {

    private final Detail detail;
    private final Set<Text> told = new HashSet<>();

    AssumptionSection(Detail detail) {
        this.detail = detail;
    }

    @Override
    public void write(Report report, Page page) {
        if (!detail.isFull()) {
            brief(report.assumptions(), page);
            return;
        }
        boolean first = true;
        for (Assumption assumption : report.assumptions()) {
            if (first) {
                page.label(Words.of("section.assumed"), Ink.STRONG);
            }
            first = false;
            page.hanging("· ", assumption.text().in(page.language()), Ink.PLAIN);
            if (told.add(assumption.because())) {
                page.hanging("  ", assumption.because().in(page.language()), Ink.FAINT);
            }
        }
    }

    private static void brief(List<Assumption> assumptions, Page page) {
        if (!assumptions.isEmpty()) {
            page.label(Words.of("section.assumed"), Ink.STRONG);
            Text places = Text.of(
                    String.join(", ", assumptions.stream().map(Assumption::path).toList()),
                    String.join("、", assumptions.stream().map(Assumption::path).toList()));
            page.text(Words.of("assumed.at", places), Ink.FAINT);
        }
    }
}
