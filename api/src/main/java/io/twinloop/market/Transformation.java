// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How an asset was made from its inputs (加工过程).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param kind the kind of processing (加工方式), or null if not stated
 * @param algorithm the algorithm or model (算法或者模型), or null if not stated
 */
public record Transformation(
        @Nullable TransformationKind kind,
        @Size(max = 2000) @Nullable String algorithm) {}
