// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import io.twinloop.Outcome;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.LegalBasis;
import io.twinloop.transfer.Transfer;
import io.twinloop.value.Citation;
import java.time.LocalDate;
import java.util.List;

/** The library asked about transfers, and what its reports say in short. */
final class Outcomes {

    static final Twinloop TWINLOOP = Twinloop.load();

    private Outcomes() {}

    /**
     * Begins a transfer of which everything is stated that no exemption, list or other regime needs: 50 ordinary persons'
     * information by an ordinary handler. A test replaces the group it is about.
     */
    static Transfer.Builder transfer() {
        return Transfer.builder()
                .exporter(e -> e.ciio(false))
                .personalInfo(p -> p.contained(true)
                        .anonymised(false)
                        .sensitive(false)
                        .minorsUnder14(false)
                        .legalBasis(LegalBasis.CONTRACT))
                .importantData(d -> d.status(ImportantDataStatus.NONE))
                .ground(g -> g.claimed(Ground.NONE))
                .volume(v -> v.ordinaryPersons(50).sensitivePersons(0));
    }

    static Report check(Transfer.Builder transfer, String on) {
        return TWINLOOP.check(transfer.build(), LocalDate.parse(on));
    }

    static Outcome outbound(Report report) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.decision().equals(Outbound.DECISION))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the outcome, or why there is none. */
    static String answer(Report report) {
        Outcome outcome = outbound(report);
        return outcome.value() != null ? outcome.value() : outcome.reasons().toString();
    }

    static String answer(Transfer.Builder transfer, String on) {
        return answer(check(transfer, on));
    }

    /** Returns what a rule came to. A rule whose condition does not hold is not explained. */
    static State state(Report report, String rule) {
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(rule))
                .map(RuleTrace::state)
                .findFirst()
                .orElse(State.NOT_APPLICABLE);
    }

    /** Returns the provisions that a rule cites in a report. */
    static List<String> citations(Report report, String rule) {
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(rule))
                .flatMap(trace -> trace.citations().stream())
                .map(Citation::toString)
                .toList();
    }
}
