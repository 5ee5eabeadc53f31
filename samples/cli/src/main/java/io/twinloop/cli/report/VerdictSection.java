// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Basis;
import io.twinloop.EntityVerdict;
import io.twinloop.Report;
import io.twinloop.Verdict;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Words;
import io.twinloop.rule.Severity;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.List;

/** What the rules say as a whole, in a sentence, and of each entity of a dossier. */
final class VerdictSection implements Section {

    private final Law law;

    VerdictSection(Law law) {
        this.law = law;
    }

    @Override
    public void write(Report report, Page page) {
        page.label(Words.of("section.verdict"), Ink.STRONG);
        Verdict verdict = report.verdict();
        for (Text because : because(report)) {
            Text sentence = Words.of("verdict.because", Words.of(verdict), because);
            page.hanging(Looks.mark(verdict), sentence.in(page.language()), Looks.ink(verdict));
        }
        // Of most entities of a dossier there is nothing to be told.
        for (EntityVerdict entity : report.entities()) {
            if (entity.verdict() == Verdict.REJECTED || isSpokenOf(entity, report)) {
                page.hanging(
                        Looks.mark(entity.verdict()),
                        Words.of("verdict.because", FindingSection.name(entity), Words.of(entity.verdict()))
                                .in(page.language()),
                        Looks.ink(entity.verdict()));
            }
        }
        if (report.retrospective()) {
            page.text(Words.of("verdict.retrospective"), Ink.FAINT);
        }
        report.errors().forEach(error -> page.text(Words.of("verdict.fault", error), Ink.RED));
    }

    private static boolean isSpokenOf(EntityVerdict entity, Report report) {
        return report.findings().stream().anyMatch(finding -> finding.path().equals(entity.path()));
    }

    private List<Text> because(Report report) {
        return switch (report.verdict()) {
            case ACCEPTED -> List.of(Words.of("verdict.satisfied"));
            case REJECTED -> rejected(report);
            case UNDETERMINED -> report.reasons().stream().map(Words::of).toList();
        };
    }

    private List<Text> rejected(Report report) {
        List<Text> because = new ArrayList<>();
        if (report.outcomes().stream().anyMatch(law::refuses)) {
            because.add(Words.of("verdict.refused"));
        }
        if (report.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && finding.basis() == Basis.VIOLATED)) {
            because.add(Words.of("verdict.broken"));
        }
        return because;
    }
}
