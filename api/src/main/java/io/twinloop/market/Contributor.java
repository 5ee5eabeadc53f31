// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A party that contributed to the making of data (贡献方).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param partyId the contributor (贡献方), or null if not stated
 * @param contribution what it contributed (贡献类型), or null if not stated
 * @param waived whether it waived its part (是否放弃收益), or null if not stated
 * @param deficientUncured whether it is in default that was not cured (是否违约未补正), or null if not stated
 */
public record Contributor(
        @Size(max = 200) @Nullable String partyId,
        @Nullable Contribution contribution,
        @Nullable Boolean waived,
        @Nullable Boolean deficientUncured) {}
