// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vector: what is asked of a platform to see whether it applies one rule.
 *
 * @param id its permanent id, such as 'CBDF-2024:7(1)(2)#volume/at-the-bound'
 * @param rule the id of the rule or sentence that it is filed under
 * @param profile the profile that it belongs to
 * @param hunts the mistake that it is meant to find
 * @param cases the requests: the document as it is and, in a pair, as it is after the edit
 * @param edit what the two documents of a pair differ in, or null for a single case
 */
public record Vector(
        String id,
        String rule,
        Profile profile,
        String hunts,
        List<Case> cases,
        @Nullable Edit edit) {

    public Vector {
        requireNonNull(id, "id");
        requireNonNull(rule, "rule");
        requireNonNull(profile, "profile");
        requireNonNull(hunts, "hunts");
        cases = List.copyOf(cases);
    }
}
