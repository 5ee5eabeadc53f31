// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.util.List;

/**
 * The rulebooks and decisions that a platform under test is held to, as the reference writes them: committed JSON, so that
 * a platform in another language reads the same rules.
 */
public final class Rulebooks {

    private static final List<String> INSTRUMENTS = List.of(
            "CSL-2016",
            "DSL",
            "PIPL",
            "SECRETS-2010",
            "SECRETS-2024",
            "CREDIT-2013",
            "MAP-2015",
            "CII-2021",
            "HGR-2019",
            "NDSMR-2024",
            "SAM-2022",
            "SCM-2023",
            "CBDF-2024",
            "CERT-2025",
            "GBA-HK-2023",
            "GBA-MO-2024",
            "QA-2025-05",
            "QA-2026-01",
            "CHARTER");
    private static final List<String> DECISIONS = List.of("CN-OUTBOUND");

    private Rulebooks() {}

    /**
     * Returns the instruments that have a rulebook.
     *
     * @return their codes, in the order in which the reference reads them: a report lists what it says in that order
     */
    public static List<String> instruments() {
        return INSTRUMENTS;
    }

    /**
     * Reads the rulebook of an instrument.
     *
     * @param instrument the instrument's code
     * @return the rulebook in its canonical form, JSON in UTF-8
     * @throws IllegalArgumentException if the instrument has no rulebook
     */
    public static byte[] read(String instrument) {
        return KitFile.read("rulebooks", instrument, INSTRUMENTS);
    }

    /**
     * Returns the decisions that the rules of several instruments answer together.
     *
     * @return their ids, in the order in which the reference reads them
     */
    public static List<String> decisions() {
        return DECISIONS;
    }

    /**
     * Reads a decision.
     *
     * @param decision the decision's id
     * @return the decision in its canonical form, JSON in UTF-8
     * @throws IllegalArgumentException if there is no such decision
     */
    public static byte[] readDecision(String decision) {
        return KitFile.read("rulebooks", decision, DECISIONS);
    }
}
