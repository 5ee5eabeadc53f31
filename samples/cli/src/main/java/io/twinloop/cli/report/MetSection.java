// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.ConditionTrace;
import io.twinloop.Evidence;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Citations;
import io.twinloop.cli.words.Values;
import io.twinloop.cli.words.Words;
import java.util.List;

/** The requirements that are met, and by what: a mechanism that is held, for instance. */
final class MetSection implements Section {

    private final Citations citations;

    MetSection(Citations citations) {
        this.citations = citations;
    }

    @Override
    public void write(Report report, Page page) {
        if (!report.entities().isEmpty()) {
            return; // a dossier meets too many to tell
        }
        boolean first = true;
        for (RuleTrace trace : report.explanation().rules()) {
            ConditionTrace require = trace.require();
            if (trace.state() == State.SATISFIED && require != null) {
                if (first) {
                    page.label(Words.of("section.met"), Ink.STRONG);
                }
                first = false;
                page.text(citations.of(trace.citations().get(0)), Ink.STRONG);
                List<Evidence> facts = Deciding.withoutWholes(Deciding.facts(require));
                if (!facts.isEmpty()) {
                    page.hanging("↳ ", Values.of(facts).in(page.language()), Ink.FAINT);
                }
            }
        }
    }
}
