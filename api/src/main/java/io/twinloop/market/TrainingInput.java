// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Data on which a model was trained (训练数据).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name the name of the training data (训练数据名称), or null if not stated
 * @param lawfulSource whether it came from a lawful source (来源是否合法), or null if not stated
 * @param basis the ground on which it was used (使用依据), or null if not stated
 */
public record TrainingInput(
        @Size(max = 2000) @Nullable String name,
        @Nullable Boolean lawfulSource,
        @Size(max = 2000) @Nullable String basis) {}
