// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a party receives of an income (收益份额).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the recipient (收益人), or null if not stated
 * @param basis why it receives it (分配依据), or null if not stated
 * @param percent the part of the income (分配比例), or null if not stated
 * @param amount the amount (分配金额), or null if not stated
 */
public record IncomeShare(
        @Size(max = 200) @Nullable String partyId,
        @Nullable ShareBasis basis,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {}
