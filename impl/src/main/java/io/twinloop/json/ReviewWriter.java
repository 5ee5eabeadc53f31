// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.explore.Review;
import io.twinloop.schema.Document;
import io.twinloop.schema.Subject;
import java.util.function.Function;

/**
 * Writes reviews as plain trees.
 *
 * @param subjects writes a subject
 */
record ReviewWriter(Function<Subject, Object> subjects) {

    /** Writes a review. */
    Object write(Review review) {
        return new Members()
                .put("type", "review")
                .put("instrument", review.instrument())
                .put("requirements", review.requirements())
                .put("remarks", review.remarks(), this::remark)
                .put("notDecided", review.notDecided(), rules -> rules)
                .tree();
    }

    private Object remark(Review.Remark remark) {
        Document witness = remark.witness();
        return new Members()
                .put("kind", remark.kind())
                .putStated("rules", remark.rules())
                .put("text", remark.text())
                .putStated("witness", witness == null ? null : subjects.apply(witness))
                .tree();
    }
}
