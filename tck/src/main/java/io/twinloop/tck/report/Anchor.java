// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import java.util.Locale;

/** The anchors of the specification. */
public final class Anchor {

    private Anchor() {}

    /** Returns the anchor of a sentence, such as 'cbdf-2024-7-1-2-volume' for 'CBDF-2024:7(1)(2)#volume'. */
    public static String of(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
