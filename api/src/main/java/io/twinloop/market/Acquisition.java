// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import org.jspecify.annotations.Nullable;

/**
 * How an asset was obtained (数据取得).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param method the way in which the data was obtained (取得方式), or null if not stated
 */
public record Acquisition(@Nullable AcquisitionMethod method) {}
