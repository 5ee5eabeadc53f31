// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/**
 * The Twinloop conformance kit: what any platform that claims to apply the rules can be tested with, in whatever language it
 * is written. It depends on no implementation, so that it cannot favour one.
 */
@NullMarked
module io.twinloop.tck {
    requires static transitive org.jspecify;
    requires transitive io.twinloop.api;
    requires tools.jackson.databind;

    exports io.twinloop.tck;
}
