// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a conflict of interest (独立性).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param conflictReview whether conflicts of interest were reviewed (是否作利益冲突审查), or null if not stated
 * @param disclosed whether they were disclosed (是否披露), or null if not stated
 * @param coSponsorPartyId the co-sponsor (联合保荐人), or null if not stated
 */
public record Independence(
        @Nullable Boolean conflictReview,
        @Nullable Boolean disclosed,
        @Size(max = 200) @Nullable String coSponsorPartyId) {}
