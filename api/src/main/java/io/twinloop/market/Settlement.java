// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of a trade (结算).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param paidOn the day of payment (付款日), or null if not stated
 * @param amount the amount paid (付款金额), or null if not stated
 * @param viaVenue whether it was paid through the venue (是否经交易场所结算), or null if not stated
 */
public record Settlement(
        @Nullable LocalDate paidOn,
        @Nullable BigDecimal amount,
        @Nullable Boolean viaVenue) {}
