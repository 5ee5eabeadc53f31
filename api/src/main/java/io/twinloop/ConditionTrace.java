// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Truth;
import java.util.List;

/**
 * A condition as it was evaluated: its truth, the facts it read, and its parts.
 *
 * @param condition the condition as written in a rulebook's JSON
 * @param truth what it came to
 * @param evidence the facts that this condition itself read; empty for a connective
 * @param parts the conditions beneath it
 */
public record ConditionTrace(String condition, Truth truth, List<Evidence> evidence, List<ConditionTrace> parts) {
    public ConditionTrace {
        requireNonNull(condition, "condition");
        requireNonNull(truth, "truth");
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }
}
