// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/** A platform that embeds the library: it is written against the API, and an implementation is found when it runs. */
@NullMarked
module io.twinloop.embed {
    requires io.twinloop.api;
}
