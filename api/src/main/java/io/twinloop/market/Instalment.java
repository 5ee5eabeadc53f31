// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of the price that falls due at an event (分期付款).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param on the event upon which it falls due (付款节点), or null if not stated
 * @param percent the part of the price (付款比例), or null if not stated
 */
public record Instalment(
        @Nullable PaymentEvent on, @Nullable BigDecimal percent) {}
