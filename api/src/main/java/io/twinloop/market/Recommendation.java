// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The recommendation by a sponsor (推荐).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param issuedOn the day of the recommendation (推荐出具日), or null if not stated
 * @param letterNo the number of the letter (推荐函编号), or null if not stated
 */
public record Recommendation(
        @Nullable LocalDate issuedOn,
        @Size(max = 2000) @Nullable String letterNo) {}
