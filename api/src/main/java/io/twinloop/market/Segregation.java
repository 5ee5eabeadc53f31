// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import org.jspecify.annotations.Nullable;

/**
 * How custody property is kept apart (财产独立).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param separateLedger whether a separate ledger is kept (是否分别记账), or null if not stated
 * @param commingled whether it was commingled with own property (是否与固有财产混同), or null if not stated
 */
public record Segregation(
        @Nullable Boolean separateLedger, @Nullable Boolean commingled) {}
