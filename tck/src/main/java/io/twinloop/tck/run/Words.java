// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import tools.jackson.databind.JsonNode;

/** What a person can read of what came over the wire. */
final class Words {

    private static final int LONGEST = 160;

    private Words() {}

    /** Returns the beginning of a value. */
    static String cut(JsonNode value) {
        return cut(value.toString());
    }

    /** Returns the beginning of a text, on one line. */
    static String cut(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
