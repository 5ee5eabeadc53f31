// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The vectors of the kit: committed JSON, one file for each instrument. */
public final class Vectors {

    private static final List<String> INSTRUMENTS = List.of(
            "CBDF-2024",
            "CERT-2025",
            "CSL-2016",
            "CSL-2025",
            "DSL",
            "GBA-HK-2023",
            "GBA-MO-2024",
            "HGR-2019",
            "NDSMR-2024",
            "PIPL",
            "QA-2025-05",
            "SAM-2022",
            "SCM-2023",
            "SECRETS-2024");

    private Vectors() {}

    /**
     * Returns the instruments that have vectors.
     *
     * @return their codes, in alphabetical order
     */
    public static List<String> instruments() {
        return INSTRUMENTS;
    }

    /**
     * Reads the vectors of an instrument.
     *
     * @param instrument the instrument's code
     * @return the file as it is committed, JSON in UTF-8
     * @throws IllegalArgumentException if the instrument has no vectors
     */
    public static byte[] read(String instrument) {
        if (!INSTRUMENTS.contains(instrument)) {
            throw new IllegalArgumentException(
                    "instrument must be one of " + INSTRUMENTS + ", was: '" + instrument + "'");
        }
        try (InputStream in = Vectors.class.getResourceAsStream("vectors/" + instrument + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the vectors of " + instrument + " are not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
