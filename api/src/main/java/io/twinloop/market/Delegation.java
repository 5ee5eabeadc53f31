// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passing of a trustee’s tasks to others (转委托).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param permitted whether it is permitted (是否允许), or null if not stated
 * @param delegatePartyIds the delegates (受转托人), or null if not stated
 */
public record Delegation(
        @Nullable Boolean permitted, @Nullable List<String> delegatePartyIds) {
    public Delegation {
        delegatePartyIds = delegatePartyIds == null ? null : List.copyOf(delegatePartyIds);
    }
}
