// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.util.List;
import java.util.stream.Stream;

/** The vectors of the kit: committed JSON, one file for each instrument, one for the engine, one of flat facts. */
public final class Vectors {

    private Vectors() {}

    /**
     * Returns the areas that have vectors: the instruments of law, 'TL' for what holds of every rule, and 'facts' for the profile
     * of that name.
     *
     * @return their names, in alphabetical order
     */
    public static List<String> areas() {
        return Stream.concat(
                        Rulebooks.instruments().stream().filter(instrument -> !instrument.equals("CHARTER")),
                        Stream.of("TL", "facts"))
                .sorted()
                .toList();
    }

    /**
     * Reads the vectors of an area.
     *
     * @param area the area
     * @return the file as it is committed, JSON in UTF-8
     * @throws IllegalArgumentException if there is no such area
     */
    public static byte[] read(String area) {
        return KitFile.read("vectors", area, areas());
    }
}
