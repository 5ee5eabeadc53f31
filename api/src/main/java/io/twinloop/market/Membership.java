// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The membership of a broker at a venue (会员资格).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param venueId the venue of the membership (会员所在交易场所), or null if not stated
 * @param memberNo the number of the member (会员编号), or null if not stated
 * @param status the state of the membership (会员状态), or null if not stated
 */
public record Membership(
        @Size(max = 200) @Nullable String venueId,
        @Size(max = 2000) @Nullable String memberNo,
        @Nullable MembershipStatus status) {}
