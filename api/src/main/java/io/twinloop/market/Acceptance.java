// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of what was delivered (验收).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param deadline the last day for acceptance (验收截止日), or null if not stated
 * @param result the result of acceptance (验收结果), or null if not stated
 * @param objection whether the buyer objected (买方是否提出异议), or null if not stated
 */
public record Acceptance(
        @Nullable LocalDate deadline,
        @Nullable Conclusion result,
        @Nullable Boolean objection) {}
