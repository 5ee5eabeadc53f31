// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.Assumption;
import io.twinloop.DutyOwed;
import io.twinloop.EntityVerdict;
import io.twinloop.Finding;
import io.twinloop.Outcome;
import io.twinloop.Question;
import io.twinloop.Report;
import java.util.List;

/** The parts of a report in which platforms must agree: what it says, and none of the words in which it says so. */
final class ComparedParts {

    private ComparedParts() {}

    /** Adds the parts of a report in which platforms must agree. */
    static void put(Report report, Members reply) {
        reply.put("verdict", report.verdict())
                .put("reasons", report.reasons(), Enum::name)
                .put("outcomes", outcomes(report))
                .put("findings", findings(report), one -> one)
                .put("questions", report.questions(), Question::path)
                .put("duties", report.duties(), ComparedParts::duty)
                .put("assumptions", report.assumptions(), ComparedParts::assumption)
                .put("entities", report.entities(), ComparedParts::entity);
    }

    /** Returns the outcomes of the decisions. */
    static Object outcomes(Report report) {
        Members members = new Members();
        for (Outcome outcome : report.outcomes()) {
            members.putNullable(outcome.decision(), outcome.value());
        }
        return members.tree();
    }

    /** Returns the findings, which are a set: two that differ in words alone are one. */
    private static List<Object> findings(Report report) {
        return report.findings().stream().map(ComparedParts::finding).distinct().toList();
    }

    private static Object finding(Finding finding) {
        return new Members()
                .put("rule", finding.rule())
                .put("basis", finding.basis())
                .put("severity", finding.severity())
                .put("path", finding.path())
                .tree();
    }

    private static Object duty(DutyOwed duty) {
        return new Members()
                .put("rule", duty.rule())
                .put("path", duty.path())
                .putStated("due", duty.due() == null ? null : duty.due().toString())
                .tree();
    }

    private static Object assumption(Assumption assumption) {
        return new Members()
                .put("path", assumption.path())
                .putStated("rule", assumption.rule())
                .tree();
    }

    private static Object entity(EntityVerdict entity) {
        return new Members()
                .put("path", entity.path())
                .put("verdict", entity.verdict())
                .tree();
    }
}
