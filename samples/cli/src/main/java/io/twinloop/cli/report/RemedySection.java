// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Outcome;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.cli.layout.Ink;
import io.twinloop.cli.layout.Page;
import io.twinloop.cli.words.Values;
import io.twinloop.cli.words.Words;
import io.twinloop.explore.Remedy;
import io.twinloop.schema.Member;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.Subject;
import io.twinloop.value.Text;

/**
 * The honest ways to a looser outcome: what would have to change, and how it can.
 *
 * @param library finds them
 * @param law knows the outcomes and the facts
 */
record RemedySection(Twinloop library, Law law) {

    void write(Subject subject, Report report, Page page) {
        boolean first = true;
        for (Outcome outcome : report.outcomes()) {
            if (outcome.value() == null) {
                continue;
            }
            for (Remedy remedy : library.explorer().remedies(subject, outcome.decision(), report.on())) {
                if (first) {
                    page.label(Words.of("section.remedies"), Ink.STRONG);
                }
                first = false;
                remedy(remedy, outcome.decision(), report.type(), page);
            }
        }
    }

    private void remedy(Remedy remedy, String decision, String kind, Page page) {
        int changes = remedy.changes().size();
        Text count = changes == 1 ? Words.of("remedy.one") : Words.of("remedy.changes", changes);
        Text heading = Words.of("remedy", law.outcome(decision, remedy.outcome()), count);
        page.hanging("· ", heading.in(page.language()), Ink.PLAIN);
        for (Remedy.Change change : remedy.changes()) {
            page.hanging("  ", change(change, kind).in(page.language()), Ink.FAINT);
        }
    }

    private Text change(Remedy.Change change, String kind) {
        Member member = law.member(kind, change.path());
        MemberType type = member == null ? null : member.type();
        return Words.of(
                "remedy.change",
                change.label(),
                Values.of(type, change.from()),
                Values.of(type, change.to()),
                change.how());
    }
}
