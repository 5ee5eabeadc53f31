// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/** The Twinloop conformance kit: tests any implementation of the API, and depends on none. */
@NullMarked
module io.twinloop.tck {
    requires static transitive org.jspecify;
    requires transitive io.twinloop.api;

    exports io.twinloop.tck;
}
