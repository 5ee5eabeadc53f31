// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.EntityVerdict;
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
import java.util.ArrayList;
import java.util.List;

/** The rules that spoke against the subject: where, on which facts, and how to mend it. */
final class FindingSection implements Section {

    /** How many of the facts that decided are shown. */
    private static final int SHOWN = 12;

    private final Citations citations;

    FindingSection(Citations citations) {
        this.citations = citations;
    }

    @Override
    public void write(Report report, Page page) {
        List<Finding> left = new ArrayList<>(report.findings());
        for (EntityVerdict entity : report.entities()) {
            List<Finding> own =
                    left.stream().filter(finding -> isOf(finding, entity)).toList();
            if (!own.isEmpty()) {
                page.blank();
                page.line(name(entity), Looks.ink(entity.verdict()));
                own.forEach(finding -> write(finding, page));
                left.removeAll(own);
            }
        }
        left.forEach(finding -> write(finding, page));
    }

    private static boolean isOf(Finding finding, EntityVerdict entity) {
        return finding.path().equals(entity.path()) || finding.path().startsWith(entity.path() + "/");
    }

    /** Returns how a rule is called: one of the charter is known by its own number, and rests on the provision. */
    static Text article(String rule, Text cited) {
        return rule.contains(":") ? cited : Words.of("finding.by", rule, cited);
    }

    static String name(EntityVerdict entity) {
        return entity.id() == null ? entity.path() : entity.id() + " (" + entity.path() + ")";
    }

    private void write(Finding finding, Page page) {
        page.label(Words.of(finding.basis()), Looks.ink(finding));
        page.text(heading(finding), Ink.STRONG);
        page.text(finding.text(), Ink.PLAIN);
        List<Evidence> facts =
                Deciding.withoutWholes(finding.evidence()).stream().limit(SHOWN).toList();
        if (!facts.isEmpty()) {
            page.hanging("↳ ", places(facts).in(page.language()), Ink.FAINT);
        }
        Text remedy = finding.remedy();
        if (remedy != null) {
            page.hanging("→ ", remedy.in(page.language()), Ink.PLAIN);
        }
    }

    private Text heading(Finding finding) {
        Text article = article(finding.rule(), citations.of(finding.citations().get(0)));
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
