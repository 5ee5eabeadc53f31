// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.util.List;

/** The vectors of the kit: committed JSON, one file for each instrument. */
public final class Vectors {

    private Vectors() {}

    /**
     * Returns the instruments that have vectors.
     *
     * @return their codes, in alphabetical order
     */
    public static List<String> instruments() {
        return Rulebooks.instruments().stream().sorted().toList();
    }

    /**
     * Reads the vectors of an instrument.
     *
     * @param instrument the instrument's code
     * @return the file as it is committed, JSON in UTF-8
     * @throws IllegalArgumentException if the instrument has no vectors
     */
    public static byte[] read(String instrument) {
        return Kit.read("vectors", instrument, instruments());
    }
}
