// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fact that was read, with its value.
 *
 * @param path the JSON Pointer of the fact
 * @param label what it is called
 * @param value the value as written in JSON, or null if it is not stated
 * @param presumed whether the value was presumed
 */
public record Evidence(String path, Text label, @Nullable String value, boolean presumed) {
    public Evidence {
        requireNonNull(path, "path");
        requireNonNull(label, "label");
    }
}
