// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static io.twinloop.rule.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.language.Condition;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static Rule with(String id, int revision, List<Citation> citations) {
        return new Rule(
                id,
                revision,
                "transfer",
                Condition.ALWAYS,
                new Effect.Disapplies(),
                List.of(),
                Text.of("A rule", "规则"),
                citations,
                Origin.LAW,
                Confidence.TEXT,
                EffectivePeriod.ALWAYS,
                List.of());
    }

    private static Rule with(String id) {
        return with(id, 1, List.of(Citation.parse("PIPL:38")));
    }

    @ParameterizedTest
    @CsvSource({
        "CBDF-2024:5(1)(4),            CBDF-2024:5(1)(4)",
        "CBDF-2024:7(1)(2)#volume,     CBDF-2024:7(1)(2)",
        "GBA-HK-2023:4-9#no-onward-transfer, GBA-HK-2023:4-9",
        "GBA-HK-2023:annex A,          GBA-HK-2023:annex A",
        "Rcep:12.15.3(b),              Rcep:12.15.3(b)",
        "CUSTODY-03,                   CUSTODY-03",
        "TL-MARKET-03#late,            TL-MARKET-03",
        "LIFECYCLE.NO_SURVIVAL,        LIFECYCLE.NO_SURVIVAL",
        "RECIPROCITY.A.B2,             RECIPROCITY.A.B2",
    })
    void an_id_is_a_citation_an_area_with_a_number_or_a_group_with_a_name(String id, String baseId) {
        assertThat(with(id).baseId()).isEqualTo(baseId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PIPL",
                "pipl:38",
                "PIPL:",
                "PIPL:38 ",
                "PIPL:38(1",
                "PIPL:38()",
                "PIPL:38(1)x",
                "PIPL:38#",
                "PIPL:38#Held",
                "PIPL:38#held#again",
                "CUSTODY-3",
                "CUSTODY-003",
                "custody-03",
                "LIFECYCLE.",
                "LIFECYCLE.No",
                "LIFECYCLE",
            })
    void another_id_is_refused_and_named(String id) {
        assertThatThrownBy(() -> with(id))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a rule's id must read such as 'CBDF-2024:5(1)(4)', 'CUSTODY-03' or 'LIFECYCLE.NO_SURVIVAL', "
                                + "was: '" + id + "'");
    }

    @Test
    void a_rule_of_law_is_one_whose_id_cites_it() {
        assertThat(Citation.parse(with("CBDF-2024:7(1)(2)#volume").baseId()))
                .isEqualTo(Citation.parse("CBDF-2024:7(1)(2)"));
    }

    @Test
    void a_rule_without_a_source_is_refused() {
        assertThatThrownBy(() -> with("CUSTODY-03", 1, List.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule CUSTODY-03 must cite its source");
    }

    @Test
    void revisions_count_from_one() {
        assertThatThrownBy(() -> with("CUSTODY-03", 0, List.of(Citation.parse("CHARTER:3"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("revision must be 1 or more, was: 0");
    }

    @Test
    void a_draft_of_a_malformed_citation_is_refused_at_once() {
        assertThatThrownBy(() -> rule("PIPL:thirty eight?"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("provision must be a number such as '5(1)(4)', was: 'thirty eight?'");
    }
}
