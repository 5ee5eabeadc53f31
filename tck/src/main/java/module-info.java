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
    requires transitive org.junit.jupiter.api;
    requires info.picocli;
    requires java.net.http;
    requires java.xml;
    requires tools.jackson.databind;

    exports io.twinloop.tck;
    exports io.twinloop.tck.junit;

    uses io.twinloop.tck.Platform;
}
