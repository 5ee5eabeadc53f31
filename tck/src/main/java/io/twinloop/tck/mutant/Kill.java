// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param by the vector, filed under the broken rule, that failed; null if none did
 * @param equivalent why no subject can tell the mutant from the right platform; null if it is not proven so
 */
public record Kill(
        Mutant mutant, @Nullable String by, @Nullable String equivalent) {

    /** Returns whether the mutant lives although it is not proven to be right. */
    public boolean survived() {
        return by == null && equivalent == null;
    }
}
