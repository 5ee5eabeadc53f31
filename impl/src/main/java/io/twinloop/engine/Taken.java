// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Reason;
import io.twinloop.explore.Answer;
import io.twinloop.rule.Decision;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken about a subject.
 *
 * @param decision the decision
 * @param outcome the outcome, or null if it is undetermined or unsettled
 * @param reasons why there is none
 * @param possible the answers of the possible completions
 * @param rules the rules that give one of them
 * @param open the rules that the law leaves open
 * @param essential the unknowns that matter
 * @param recorder what was read
 * @param own what the decision comes to without strangers' rules, or null if they change nothing
 * @param broken the names of the invariants that the stated facts break
 */
record Taken(
        Decision decision,
        @Nullable String outcome,
        List<Reason> reasons,
        Set<Answer> possible,
        Set<String> rules,
        Set<String> open,
        Set<Variable> essential,
        Recorder recorder,
        @Nullable Taken own,
        List<String> broken) {

    /** Returns the facts that would settle it. */
    Set<String> questions() {
        return recorder.pointers(essential);
    }

    /** Returns whether the subject is refused, whatever is still open. */
    boolean refuses() {
        String least = outcome == null && own != null ? own.outcome() : outcome;
        return least != null
                && decision.outcomes().stream()
                        .skip(decision.strictness(least))
                        .limit(outcome == null ? decision.outcomes().size() : 1)
                        .allMatch(Decision.Option::refuses);
    }
}
