// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.ConditionTrace;
import io.twinloop.Explanation;
import io.twinloop.RuleTrace;
import org.jspecify.annotations.Nullable;

/** Writes explanations as plain trees. */
final class TraceWriter {

    private TraceWriter() {}

    /** Writes an explanation. */
    static Object write(Explanation explanation) {
        return new Members()
                .put("rules", explanation.rules(), TraceWriter::rule)
                .put("facts", explanation.facts(), TraceWriter::definition)
                .tree();
    }

    private static Object rule(RuleTrace trace) {
        Members members = new Members()
                .put("rule", trace.rule())
                .put("path", trace.path())
                .put("state", trace.state())
                .put("text", trace.text())
                .put("when", condition(trace.when()))
                .putStated("require", required(trace.require()))
                .putStated("exceptedBy", trace.exceptedBy())
                .putStated("tried", trace.tried());
        return ReportWriter.putCitations(members, trace.citations())
                .put("confidence", trace.confidence())
                .putStated("notes", trace.notes(), RuleWriter::note)
                .tree();
    }

    private static @Nullable Object required(@Nullable ConditionTrace trace) {
        return trace == null ? null : condition(trace);
    }

    private static Object condition(ConditionTrace trace) {
        return new Members()
                .put("condition", PlainTree.embedded(trace.condition()))
                .put("truth", trace.truth())
                .putStated("evidence", trace.evidence(), ReportWriter::evidence)
                .putStated("parts", trace.parts(), TraceWriter::condition)
                .tree();
    }

    private static Object definition(Explanation.Definition definition) {
        Members members = new Members()
                .put("name", definition.name())
                .put("label", definition.label())
                .put("kind", definition.kind());
        return ReportWriter.putCitations(members, definition.citations()).tree();
    }
}
