// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {

    @ParameterizedTest
    @CsvSource({
        // A rule selects itself, with its name or none.
        "CBDF-2024:7(1)(2)#volume, CBDF-2024:7(1)(2)#volume,    true",
        "CBDF-2024:7(1)(2)#volume, CBDF-2024:7(1)(2)#important, false",
        "CBDF-2024:7(1)(2)#volume, CBDF-2024:7(1)(2),           false",
        "CUSTODY-03,               CUSTODY-03,                  true",
        "CUSTODY-03,               CUSTODY-03#late,             true",
        // An article selects the rules within it.
        "CBDF-2024:7,              CBDF-2024:7(1)(2)#volume,    true",
        "CBDF-2024:7(1),           CBDF-2024:7(1)(2)#volume,    true",
        "CBDF-2024:7(1)(2),        CBDF-2024:7(1)(2)#volume,    true",
        "CBDF-2024:7(1)(2),        CBDF-2024:7(1),              false",
        "CBDF-2024:7(1),           CBDF-2024:7(10),             false",
        "CBDF-2024:1,              CBDF-2024:10,                false",
        "CSL-2016:20,              CSL-2016:20-1,               false",
        // An instrument selects all of its rules.
        "CBDF-2024,                CBDF-2024:7(1)(2)#volume,    true",
        "PIPL,                     PIPL:38,                     true",
        "PIPL,                     PIPL-2:38,                   false",
        "CBDF,                     CBDF-2024:7,                 false",
        "CBDF-2024:,               CBDF-2024:7,                 false",
        // An area of the charter is no instrument.
        "CUSTODY,                  CUSTODY-03,                  false",
        "LIFECYCLE,                LIFECYCLE.NO_SURVIVAL,       false",
    })
    void a_selector_selects_a_rule_an_article_or_an_instrument(String selector, String ruleId, boolean selected) {
        assertThat(Precedence.selects(selector, ruleId)).isEqualTo(selected);
    }
}
