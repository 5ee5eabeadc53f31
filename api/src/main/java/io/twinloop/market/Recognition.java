// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The listing elsewhere on which a venue relies (互认来源).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param venueId the venue of origin (来源交易场所), or null if not stated
 * @param listingCode the code of the listing there (来源挂牌代码), or null if not stated
 * @param status the state of the listing there (来源挂牌状态), or null if not stated
 */
public record Recognition(
        @Size(max = 200) @Nullable String venueId,
        @Size(max = 2000) @Nullable String listingCode,
        @Nullable ListingStatus status) {}
