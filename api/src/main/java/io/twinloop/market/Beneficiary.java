// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A beneficiary with its share (受益人).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the beneficiary (受益人), or null if not stated
 * @param sharePercent the share of the benefit (受益份额), or null if not stated
 */
public record Beneficiary(
        @Size(max = 200) @Nullable String partyId, @Nullable BigDecimal sharePercent) {}
