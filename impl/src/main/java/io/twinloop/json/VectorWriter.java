// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.explore.BoundaryVector;
import io.twinloop.schema.Subject;
import java.util.function.Function;

/**
 * Writes boundary vectors as plain trees.
 *
 * @param subjects writes a subject
 */
record VectorWriter(Function<Subject, Object> subjects) {

    /** Writes a vector. */
    Object write(BoundaryVector vector) {
        return new Members()
                .put("type", "vector")
                .put("subject", subjects.apply(vector.subject()))
                .putStated("fact", vector.fact())
                .put("answer", ExplorationWriter.answer(vector.answer()))
                .putStated("rules", vector.rules())
                .tree();
    }
}
