// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.util.List;

/** The mutants that are proven to be right: no vector has to kill them. */
public final class Equivalence {

    private static final String NAME = "equivalents";

    private Equivalence() {}

    /**
     * Reads them.
     *
     * @return the ids of the mutants with their proofs, JSON in UTF-8
     */
    public static byte[] read() {
        return KitFile.read("mutants", NAME, List.of(NAME));
    }
}
