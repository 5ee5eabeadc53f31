// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The guidance before a listing (辅导).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param startedOn the day on which guidance began (辅导开始日), or null if not stated
 * @param completedOn the day on which guidance was completed (辅导完成日), or null if not stated
 */
public record Tutoring(
        @Nullable LocalDate startedOn, @Nullable LocalDate completedOn) {}
