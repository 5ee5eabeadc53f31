// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.value;

import io.twinloop.architecture.broken.rule.Ruled;

/** A value that knows of rules, which know of it. */
public record Upward(String name) {

    Ruled rule() {
        return new Ruled(this);
    }
}
