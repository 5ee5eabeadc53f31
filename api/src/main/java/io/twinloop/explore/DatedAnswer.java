// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.EffectivePeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision answers about a subject in a period of the law.
 *
 * @param period the days on which the same rules are in force
 * @param outcome the outcome, or null if it is undetermined or unsettled
 * @param possible the answers that are possible
 */
public record DatedAnswer(EffectivePeriod period, @Nullable String outcome, List<Answer> possible) {
    public DatedAnswer {
        requireNonNull(period, "period");
        possible = List.copyOf(possible);
    }
}
