// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

import io.twinloop.tck.Equivalence;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mutants that no subject can tell from the right platform, each with its proof in words. The proofs are made, and made
 * again by every build, from the diagrams of the rules.
 */
public final class Equivalents {

    private Equivalents() {}

    /** Reads those of the kit, by the ids of the mutants. */
    public static Map<String, String> ofKit() {
        Map<String, String> proofs = new LinkedHashMap<>();
        new JsonMapper()
                .readTree(Equivalence.read())
                .get("equivalents")
                .properties()
                .forEach(proof -> proofs.put(proof.getKey(), proof.getValue().stringValue()));
        return proofs;
    }
}
