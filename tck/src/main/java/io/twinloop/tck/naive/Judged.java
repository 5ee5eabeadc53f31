// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What something came to, with what it depends on. */
sealed interface Judged {

    /** Returns the presumptions and decisions on which it depends. */
    Set<Object> reads();

    /** Returns the JSON Pointers of the facts that would settle it. */
    Set<String> questions();

    /** Returns whether this and another are the same to a reader of the report. */
    default boolean isLike(Judged other) {
        if (this instanceof Decided one && other instanceof Decided two) {
            return one.settled.equals(two.settled) && one.questions.equals(two.questions);
        }
        return this instanceof Ruled one
                && other instanceof Ruled two
                && one.state == two.state
                && one.questions.equals(two.questions)
                && one.reasons.equals(two.reasons)
                && Objects.equals(one.due, two.due);
    }

    /** What a decision came to. */
    record Decided(Decision decision, Settled settled, Set<String> questions, Set<Object> reads) implements Judged {}

    /**
     * What a requirement or duty came to for an entity.
     *
     * @param reasons why it is unknown; empty if it is not
     * @param due the last day of a duty that is owed, or null
     */
    record Ruled(
            Rule rule,
            Entity me,
            State state,
            Set<String> reasons,
            @Nullable LocalDate due,
            Set<String> questions,
            Set<Object> reads)
            implements Judged {}

    /** What a requirement or duty comes to for an entity (semantics 3.5). */
    enum State {
        OWED,
        NOT_APPLICABLE,
        SATISFIED,
        VIOLATED,
        MISSING,
        UNKNOWN
    }
}
