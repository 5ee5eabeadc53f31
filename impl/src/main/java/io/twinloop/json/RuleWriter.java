// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.language.Condition;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Note;
import io.twinloop.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Writes rules as plain trees. */
final class RuleWriter {

    private RuleWriter() {}

    /** Writes a rule of an instrument. */
    static Object write(Rule rule, Instrument instrument) {
        Members members = new Members().put("id", rule.id());
        if (rule.revision() != 1) {
            members.put("revision", rule.revision());
        }
        members.put("about", rule.about());
        if (!rule.when().equals(Condition.ALWAYS)) {
            members.put("when", ConditionWriter.write(rule.when()));
        }
        putEffect(members, rule.effect());
        members.putStated("exceptionTo", rule.exceptionTo())
                .put("text", rule.text())
                .putCitations(rule.citations())
                .put("origin", rule.origin())
                .put("confidence", rule.confidence());
        if (!rule.inForce().equals(instrument.inForce())) {
            members.put("inForce", rule.inForce());
        }
        return members.putStated("notes", rule.notes(), RuleWriter::note).tree();
    }

    /** Writes a remark. */
    static Object note(Note note) {
        return new Members().put("name", note.name()).put("text", note.text()).tree();
    }

    /** Writes a time limit. */
    static @Nullable Object deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return null;
        }
        return new Members()
                .put("event", deadline.event())
                .put("offset", deadline.offset())
                .put("unit", deadline.unit())
                .put("direction", deadline.direction())
                .putStated("day", deadline.day() == null ? null : TermWriter.write(deadline.day()))
                .tree();
    }

    private static void putEffect(Members members, Effect effect) {
        if (effect instanceof Effect.Outcome outcome) {
            members.put(
                    "outcome",
                    new Members()
                            .put("decision", outcome.decision())
                            .put("is", outcome.outcome())
                            .tree());
        } else if (effect instanceof Effect.Unsettled unsettled) {
            members.put(
                    "unsettled",
                    new Members()
                            .put("decision", unsettled.decision())
                            .put("reason", unsettled.reason())
                            .putStated("mayMean", unsettled.mayMean())
                            .tree());
        } else if (effect instanceof Effect.Requirement requirement) {
            members.put("require", ConditionWriter.write(requirement.require()))
                    .put("severity", requirement.severity())
                    .putStated("remedy", requirement.remedy());
        } else if (effect instanceof Effect.Duty duty) {
            members.put(
                    "duty",
                    new Members()
                            .put("phase", duty.phase())
                            .putStated("deadline", deadline(duty.deadline()))
                            .tree());
        } else {
            members.put("disapplies", true);
        }
    }
}
