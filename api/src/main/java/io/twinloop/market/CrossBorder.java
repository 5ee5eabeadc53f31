// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a trade takes data abroad (数据出境).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param destination the country or region of destination, ISO 3166 (目的地), or null if not stated
 * @param mechanism the mechanism held (已具备的出境机制), or null if not stated
 */
public record CrossBorder(
        @Size(max = 2000) @Nullable String destination,
        @Nullable ExportMechanism mechanism) {}
