// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.explore.Difference;
import io.twinloop.schema.Subject;
import java.util.function.Function;

/**
 * Writes differences as plain trees.
 *
 * @param subjects writes a subject
 */
record DifferenceWriter(Function<Subject, Object> subjects) {

    /** Writes a difference. */
    Object write(Difference difference) {
        return new Members()
                .put("type", "difference")
                .put("direction", difference.direction())
                .put("before", ExplorationWriter.answer(difference.before()))
                .put("after", ExplorationWriter.answer(difference.after()))
                .put("subject", subjects.apply(difference.subject()))
                .putStated("rulesBefore", difference.rulesBefore())
                .putStated("rulesAfter", difference.rulesAfter())
                .tree();
    }
}
