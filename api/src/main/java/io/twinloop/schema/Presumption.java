// SPDX-License-Identifier: Apache-2.0
package io.twinloop.schema;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Term;
import io.twinloop.value.Text;

/**
 * What holds of a fact that is not stated (推定), and why law or practice presumes it.
 *
 * <p>A presumption can be withdrawn: by a document that lists the fact as unknown, or altogether in the strict mode.
 *
 * @param value the presumed value, or a term that gives it
 * @param because why
 */
public record Presumption(Term value, Text because) {
    public Presumption {
        requireNonNull(value, "value");
        requireNonNull(because, "because");
    }
}
