// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The training of the model behind an asset (模型训练).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param inputs the training data (训练数据), or null if not stated
 */
public record Training(@Nullable List<@Valid TrainingInput> inputs) {
    public Training {
        inputs = inputs == null ? null : List.copyOf(inputs);
    }
}
