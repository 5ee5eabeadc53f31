// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.Platform;
import java.util.function.Supplier;

/**
 * A platform with one mistake.
 *
 * @param id its id, the rule with the operator and a number where the operator has several places
 * @param rule the rule or sentence that is broken
 * @param mistake what it does wrong
 * @param platform makes the platform
 */
public record Mutant(String id, String rule, String mistake, Supplier<Platform> platform) {
    public Mutant {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        requireNonNull(mistake, "mistake");
        requireNonNull(platform, "platform");
    }
}
