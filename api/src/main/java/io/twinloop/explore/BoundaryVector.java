// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject on a bound of the rules, with its answer.
 *
 * @param subject the subject
 * @param fact the JSON Pointer of the number or day that lies on a bound, or null if none does
 * @param answer the answer
 * @param rules the ids of the rules that give it
 */
public record BoundaryVector(Document subject, @Nullable String fact, Answer answer, List<String> rules) {
    public BoundaryVector {
        requireNonNull(subject, "subject");
        requireNonNull(answer, "answer");
        rules = List.copyOf(rules);
    }
}
