// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static java.util.Objects.requireNonNull;

/**
 * An error that is made with one rule only.
 *
 * @param rule the id of the rule
 * @param defect the error
 */
record Flaw(String rule, Defect defect) {
    Flaw {
        requireNonNull(rule, "rule");
        requireNonNull(defect, "defect");
    }
}
