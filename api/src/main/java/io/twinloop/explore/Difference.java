// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.Document;
import java.util.List;

/**
 * A change in what a decision answers, with a subject for which it changes.
 *
 * @param direction whether the subject is freed or bound
 * @param before the answer before
 * @param after the answer after
 * @param subject a subject that gets the one and the other
 * @param rulesBefore the ids of the rules that give the answer before
 * @param rulesAfter the ids of the rules that give the answer after
 */
public record Difference(
        Direction direction,
        Answer before,
        Answer after,
        Document subject,
        List<String> rulesBefore,
        List<String> rulesAfter) {

    /** Which way an answer changes. */
    public enum Direction {
        /** To a looser outcome. */
        FREED,
        /** To a stricter outcome. */
        BOUND,
        /** From or to an answer that is no outcome. */
        OTHER
    }

    public Difference {
        requireNonNull(direction, "direction");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(subject, "subject");
        rulesBefore = List.copyOf(rulesBefore);
        rulesAfter = List.copyOf(rulesAfter);
    }
}
