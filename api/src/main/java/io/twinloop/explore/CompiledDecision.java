// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.schema.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision made ready for many subjects: it walks the diagram and looks at each fact at most once. It answers as a
 * check does, without the report. Thread-safe.
 */
@FunctionalInterface
public interface CompiledDecision {

    /**
     * Takes the decision.
     *
     * @param subject the subject; incomplete ones are answered for what is known of them
     * @return the answer
     * @throws IllegalArgumentException if the subject is of another kind than the decision is about
     */
    Result decide(Subject subject);

    /**
     * What is answered.
     *
     * @param outcome the outcome, or null if it is undetermined or unsettled
     * @param possible the answers of the possible completions, in no order that matters; one if it is settled, none if the
     *     stated facts cannot all be true
     */
    record Result(@Nullable String outcome, List<Answer> possible) {
        public Result {
            possible = List.copyOf(requireNonNull(possible, "possible"));
        }
    }
}
