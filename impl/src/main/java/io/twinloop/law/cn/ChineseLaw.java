// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import java.util.List;

/** The Chinese instruments that this library encodes, and the decision that they answer. */
public final class ChineseLaw {

    private ChineseLaw() {}

    /**
     * Returns the rulebooks: statutes first, then regulations, departmental rules and what stands below them.
     *
     * @return one rulebook for each instrument
     */
    public static List<Rulebook> rulebooks() {
        return List.of(
                Csl2016.rulebook(),
                Dsl.rulebook(),
                Pipl.rulebook(),
                Secrets2010.rulebook(),
                Secrets2024.rulebook(),
                Credit2013.rulebook(),
                Map2015.rulebook(),
                Cii2021.rulebook(),
                Hgr2019.rulebook(),
                Ndsmr2024.rulebook(),
                Sam2022.rulebook(),
                Scm2023.rulebook(),
                Cbdf2024.rulebook(),
                Cert2025.rulebook(),
                GbaHk2023.rulebook(),
                GbaMo2024.rulebook(),
                Qa202505.rulebook(),
                Qa202601.rulebook());
    }

    /**
     * Returns the decisions.
     *
     * @return the decision under which mechanism data may leave the country
     */
    public static List<Decision> decisions() {
        return List.of(CnOutbound.decision());
    }
}
