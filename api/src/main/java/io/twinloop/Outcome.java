// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision answers about the subject.
 *
 * @param decision the decision's id
 * @param question the question it answers
 * @param value the outcome, or null if it is undetermined or unsettled
 * @param text what the outcome means, or null if there is none
 * @param reasons why there is none; empty if there is one
 * @param possible the outcomes that are still possible, from the loosest to the strictest; the one outcome if there is one
 * @param rules the ids of the rules that give it, or may still give it
 * @param unsettled what the law leaves open; empty unless that is why there is no outcome
 */
public record Outcome(
        String decision,
        Text question,
        @Nullable String value,
        @Nullable Text text,
        List<Reason> reasons,
        List<String> possible,
        List<String> rules,
        List<Text> unsettled) {
    public Outcome {
        requireNonNull(decision, "decision");
        requireNonNull(question, "question");
        reasons = List.copyOf(reasons);
        possible = List.copyOf(possible);
        rules = List.copyOf(rules);
        unsettled = List.copyOf(unsettled);
    }
}
