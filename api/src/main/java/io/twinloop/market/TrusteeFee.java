// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fee of a trustee (受托报酬).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param agreed whether a fee was agreed (是否约定报酬), or null if not stated
 * @param percent the fee as a part of the income (报酬比例), or null if not stated
 * @param charged the fee charged (已收取报酬), or null if not stated
 */
public record TrusteeFee(
        @Nullable Boolean agreed,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal charged) {}
