// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instrument of a custody arrangement (托管文件).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param written whether it is in writing (是否书面), or null if not stated
 * @param items what it states (载明事项), or null if not stated
 */
public record CustodyInstrument(
        @Nullable Boolean written, @Nullable List<CustodyItem> items) {
    public CustodyInstrument {
        items = items == null ? null : List.copyOf(items);
    }
}
