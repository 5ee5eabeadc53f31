// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a decision answers when every fact that matters is known.
 *
 * @param kind which kind of answer it is
 * @param outcome the outcome's name; null unless the kind is {@link Kind#OUTCOME}
 */
public record Answer(Kind kind, @Nullable String outcome) {

    /** The kinds of answers. */
    public enum Kind {
        /** An outcome of the decision. */
        OUTCOME,
        /** Every fact is known, and the law does not settle it (法律未明确). */
        UNSETTLED,
        /** Rules that do not yield to each other give different outcomes: a fault of the rulebooks (规则冲突). */
        CONFLICT,
        /** No rule answers: a fault of the rulebooks (规则空白). */
        NO_RULE
    }

    /** The law does not settle it. */
    public static final Answer UNSETTLED = new Answer(Kind.UNSETTLED, null);

    /** Rules give different outcomes. */
    public static final Answer CONFLICT = new Answer(Kind.CONFLICT, null);

    /** No rule answers. */
    public static final Answer NO_RULE = new Answer(Kind.NO_RULE, null);

    public Answer {
        requireNonNull(kind, "kind");
        if ((outcome != null) != (kind == Kind.OUTCOME)) {
            throw new IllegalArgumentException("an answer must have an outcome exactly if its kind is OUTCOME, kind: "
                    + kind + ", outcome: " + outcome);
        }
    }

    /**
     * Returns the answer that is an outcome.
     *
     * @param outcome the outcome's name
     * @return the answer
     */
    public static Answer of(String outcome) {
        return new Answer(Kind.OUTCOME, requireNonNull(outcome, "outcome"));
    }

    /** Returns the outcome's name, or the name of the kind. */
    @Override
    public String toString() {
        return outcome == null ? kind.name() : outcome;
    }
}
