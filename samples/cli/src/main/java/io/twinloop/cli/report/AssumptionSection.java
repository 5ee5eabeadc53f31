// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Assumption;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.util.HashSet;
import java.util.Set;

/**
 * What is presumed, and why. The why is told once in a run: the same presumptions come back in report after report.
 *
 * <p>This class is not thread-safe.
 */
final class AssumptionSection implements Section {

    private final Set<Text> told = new HashSet<>();

    @Override
    public void write(Report report, Page page) {
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
}
