// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one entity of a dossier. One bad entity does not reject the others.
 *
 * @param id the entity's id, or null if it is not stated
 * @param path its JSON Pointer
 * @param verdict what the rules say of it
 */
public record EntityVerdict(@Nullable String id, String path, Verdict verdict) {
    public EntityVerdict {
        requireNonNull(path, "path");
        requireNonNull(verdict, "verdict");
    }
}
