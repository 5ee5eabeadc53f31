// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The price of a trade (成交价格).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param amount the price (价格), or null if not stated
 * @param currency the currency, ISO 4217 (币种), or null if not stated
 * @param unit the unit of the price (计价单位), or null if not stated
 */
public record TradePrice(
        @Nullable BigDecimal amount,
        @Size(max = 2000) @Nullable String currency,
        @Size(max = 2000) @Nullable String unit) {}
