// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Evidence;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Listed;
import io.twinloop.cli.words.Values;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.util.List;

/** The rules that spoke against the subject: where, on which facts, and how to mend it. */
final class FindingSection implements Section {

    private final Citations citations;

    FindingSection(Citations citations) {
        this.citations = citations;
    }

    @Override
    public void write(Report report, Page page) {
        for (Finding finding : report.findings()) {
            page.label(Words.of(finding.basis()), Looks.ink(finding));
            page.text(heading(finding), Ink.STRONG);
            page.text(finding.text(), Ink.PLAIN);
            List<Evidence> facts = Deciding.withoutWholes(finding.evidence());
            if (!facts.isEmpty()) {
                page.hanging("↳ ", places(facts).in(page.language()), Ink.FAINT);
            }
            Text remedy = finding.remedy();
            if (remedy != null) {
                page.hanging("→ ", remedy.in(page.language()), Ink.PLAIN);
            }
        }
    }

    private Text heading(Finding finding) {
        Text article = citations.of(finding.citations().get(0));
        Text at = finding.path().isEmpty() ? Words.of("finding.whole") : Words.of("finding.at", finding.path());
        return Words.of("finding.heading", article, Words.of(finding.severity()), at);
    }

    private static Text places(List<Evidence> facts) {
        return Listed.of(
                "; ",
                "；",
                facts.stream()
                        .map(fact -> Words.of("fact.at", Values.of(fact), fact.path()))
                        .toList());
    }
}
