// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A holding in another party (持股).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the party held (被持股主体), or null if not stated
 * @param percent the part held (持股比例), or null if not stated
 */
public record Holding(
        @Size(max = 200) @Nullable String partyId, @Nullable BigDecimal percent) {}
