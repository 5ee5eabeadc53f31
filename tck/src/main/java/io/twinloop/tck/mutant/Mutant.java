// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.Platform;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A platform with one mistake.
 *
 * @param id its id, the rule with the operator and a number where the operator has several places
 * @param rule the rule or sentence that is broken
 * @param mistake what it does wrong
 * @param platform makes the platform
 * @param rulebook the rulebook with the broken rule, if the mistake can be written as one, or null
 */
public record Mutant(
        String id,
        String rule,
        String mistake,
        Supplier<Platform> platform,
        @Nullable ObjectNode rulebook) {
    public Mutant {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        requireNonNull(mistake, "mistake");
        requireNonNull(platform, "platform");
    }

    Mutant(String id, String rule, String mistake, Supplier<Platform> platform) {
        this(id, rule, mistake, platform, null);
    }
}
