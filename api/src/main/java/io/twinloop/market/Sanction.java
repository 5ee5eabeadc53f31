// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sanction by a self-regulatory organisation (自律惩戒).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the member sanctioned (被惩戒会员), or null if not stated
 * @param bars the acts that it bars (限制的行为), or null if not stated
 * @param from the first day of the sanction (惩戒起始日), or null if not stated
 * @param to the last day of the sanction (惩戒届满日), or null if not stated
 */
public record Sanction(
        @Size(max = 200) @Nullable String partyId,
        @Nullable List<MarketAct> bars,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Sanction {
        bars = bars == null ? null : List.copyOf(bars);
    }
}
