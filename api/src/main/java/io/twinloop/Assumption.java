// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something presumed because it is not stated (推定), without which the answer would be another.
 *
 * @param path the JSON Pointer of the fact, or of the judged entity if a rule presumes a test
 * @param rule the rule that presumes the test, or null if the presumption stands on the fact itself
 * @param text what is presumed
 * @param because why
 */
public record Assumption(String path, @Nullable String rule, Text text, Text because) {
    public Assumption {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        requireNonNull(because, "because");
    }
}
