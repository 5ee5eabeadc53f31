// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.util.List;

/** The sentences of the specification that a platform is scored against, as they were frozen for a version. */
public final class Requirements {

    /** The version of the specification. */
    public static final String VERSION = "1.0";

    private Requirements() {}

    /**
     * Reads the set.
     *
     * @return the sentences with their ids, JSON in UTF-8
     */
    public static byte[] read() {
        return KitFile.read("requirements", VERSION, List.of(VERSION));
    }
}
