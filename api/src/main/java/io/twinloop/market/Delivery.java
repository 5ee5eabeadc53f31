// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of a trade (交付).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param method the method of delivery (交付方式), or null if not stated
 * @param deliveredOn the day of delivery (交付日), or null if not stated
 */
public record Delivery(
        @Nullable DeliveryMethod method, @Nullable LocalDate deliveredOn) {}
