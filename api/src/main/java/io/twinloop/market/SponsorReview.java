// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review by a sponsor (保荐审核).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param opinion the opinion of the review (审核意见), or null if not stated
 * @param issuedOn the day of the opinion (意见出具日), or null if not stated
 * @param checked what was checked (核查事项), or null if not stated
 */
public record SponsorReview(
        @Nullable Conclusion opinion,
        @Nullable LocalDate issuedOn,
        @Nullable List<ReviewTopic> checked) {
    public SponsorReview {
        checked = checked == null ? null : List.copyOf(checked);
    }
}
