// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guarantee of a sponsor (保荐担保).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param kind the kind of guarantee (担保类型), or null if not stated
 * @param accepted whether the sponsor accepted it (是否承担), or null if not stated
 * @param signedByInstitution whether the institution signed (机构是否签章), or null if not stated
 * @param signedByRepresentatives the representatives who signed (签字保荐代表人), or null if not stated
 */
public record Guarantee(
        @Nullable GuaranteeKind kind,
        @Nullable Boolean accepted,
        @Nullable Boolean signedByInstitution,
        @Nullable List<String> signedByRepresentatives) {
    public Guarantee {
        signedByRepresentatives = signedByRepresentatives == null ? null : List.copyOf(signedByRepresentatives);
    }
}
