// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.Document;

/**
 * A subject that shows something, and replays: judged on the day, without presumptions, it gets this answer.
 *
 * @param subject the subject, with no more facts than are needed
 * @param answer the answer
 */
public record Witness(Document subject, Answer answer) {
    public Witness {
        requireNonNull(subject, "subject");
        requireNonNull(answer, "answer");
    }
}
