// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what an asset was made, and how (数据血缘).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param inputs the source assets (来源数据), or null if not stated
 * @param transformation the processing (加工过程), or null if not stated
 */
public record Lineage(
        @Nullable List<@Valid LineageInput> inputs,
        @Valid @Nullable Transformation transformation) {
    public Lineage {
        inputs = inputs == null ? null : List.copyOf(inputs);
    }
}
