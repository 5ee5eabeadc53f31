// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.Assumption;
import io.twinloop.Digests;
import io.twinloop.DutyOwed;
import io.twinloop.EntityVerdict;
import io.twinloop.Evidence;
import io.twinloop.Finding;
import io.twinloop.NotJudged;
import io.twinloop.Outcome;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.value.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as plain trees.
 *
 * <p>The members of the report itself are always there, so that their absence never has to be read as an answer; within
 * them, what is empty is left out.
 */
final class ReportWriter {

    private ReportWriter() {}

    /** Writes a report. */
    static Object write(Report report) {
        return new Members()
                .put("type", "report")
                .put("subject", report.type())
                .put("on", report.on().toString())
                .put("verdict", report.verdict())
                .put("reasons", report.reasons(), Enum::name)
                .put("outcomes", outcomes(report.outcomes()))
                .put("findings", report.findings(), ReportWriter::finding)
                .put("duties", report.duties(), ReportWriter::duty)
                .put("questions", report.questions(), ReportWriter::question)
                .put("assumptions", report.assumptions(), ReportWriter::assumption)
                .put("citations", report.citations(), Citation::toString)
                .put("entities", report.entities(), ReportWriter::entity)
                .put("decisions", report.outcomes(), ReportWriter::decision)
                .put("explanation", TraceWriter.write(report.explanation()))
                .put("notJudged", report.notJudged(), ReportWriter::notJudged)
                .put("errors", report.errors(), error -> error)
                .put("retrospective", report.retrospective())
                .put("digests", digests(report.digests()))
                .tree();
    }

    /** Writes a fact that was read. */
    static Object evidence(Evidence evidence) {
        return new Members()
                .put("path", evidence.path())
                .put("label", evidence.label())
                .putStated("value", embedded(evidence.value()))
                .put("presumed", evidence.presumed())
                .tree();
    }

    /** Adds citations by their numbers; the days on which they had them are the rulebook's matter. */
    static Members putCitations(Members members, List<Citation> citations) {
        return members.putStated("citations", citations, Citation::toString);
    }

    private static @Nullable Object embedded(@Nullable String json) {
        return json == null ? null : PlainTree.embedded(json);
    }

    private static Object outcomes(List<Outcome> outcomes) {
        Members members = new Members();
        outcomes.forEach(outcome -> members.putNullable(outcome.decision(), outcome.value()));
        return members.tree();
    }

    private static Object entity(EntityVerdict entity) {
        return new Members()
                .put("path", entity.path())
                .putStated("id", entity.id())
                .put("verdict", entity.verdict())
                .tree();
    }

    private static Object finding(Finding finding) {
        Members members = new Members()
                .put("rule", finding.rule())
                .put("severity", finding.severity())
                .put("basis", finding.basis())
                .put("path", finding.path())
                .putNullable("subject", finding.subject())
                .putStated("evidence", finding.evidence(), ReportWriter::evidence);
        return putCitations(members, finding.citations())
                .put("text", finding.text())
                .putStated("remedy", finding.remedy())
                .tree();
    }

    private static Object duty(DutyOwed duty) {
        Members members = new Members()
                .put("rule", duty.rule())
                .put("path", duty.path())
                .put("phase", duty.phase())
                .putStated("deadline", RuleWriter.deadline(duty.deadline()))
                .putStated("due", duty.due() == null ? null : duty.due().toString())
                .put("text", duty.text());
        return putCitations(members, duty.citations()).tree();
    }

    private static Object question(Question question) {
        Members members = new Members()
                .put("path", question.path())
                .put("text", question.text())
                .putStated("choices", question.choices())
                .putStated("settles", question.settles());
        return putCitations(members, question.citations()).tree();
    }

    private static Object assumption(Assumption assumption) {
        return new Members()
                .put("path", assumption.path())
                .putStated("rule", assumption.rule())
                .put("text", assumption.text())
                .put("because", assumption.because())
                .tree();
    }

    private static Object decision(Outcome outcome) {
        return new Members()
                .put("decision", outcome.decision())
                .put("question", outcome.question())
                .putStated("outcome", outcome.value())
                .putStated("text", outcome.text())
                .putStated("reasons", outcome.reasons(), Enum::name)
                .putStated("possible", outcome.possible())
                .putStated("rules", outcome.rules())
                .putStated("unsettled", outcome.unsettled(), Members::bilingual)
                .tree();
    }

    private static Object notJudged(NotJudged notJudged) {
        return new Members()
                .put("what", notJudged.what())
                .put("why", notJudged.why())
                .tree();
    }

    private static Object digests(Digests digests) {
        Members rulebooks = new Members();
        digests.rulebooks().forEach(rulebooks::put);
        return new Members()
                .put("library", digests.library())
                .put("subject", digests.subject())
                .putStated("calendar", digests.calendar())
                .putStated("selection", digests.selection())
                .put("rulebooks", rulebooks.tree())
                .tree();
    }
}
