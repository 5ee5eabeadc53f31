// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the income of a custody is distributed (分配机制).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param kind the kind of distribution (分配方式), or null if not stated
 * @param frequency how often, ISO 8601 (分配周期), or null if not stated
 */
public record DistributionMechanism(
        @Nullable DistributionKind kind,
        @Size(max = 2000) @Nullable String frequency) {}
