// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @Property
    void parse_undoes_to_string(@ForAll("citations") Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Property
    void a_provision_lies_within_itself_and_within_all_that_hold_it(
            @ForAll("citations") Citation outer, @ForAll("items") String item, @ForAll("items") String deeper) {
        Citation inner = Citation.parse(outer + item);
        Citation innermost = Citation.parse(inner + deeper);

        assertThat(outer.isWithin(outer)).isTrue();
        assertThat(inner.isWithin(outer)).isTrue();
        assertThat(innermost.isWithin(outer)).isTrue();
        assertThat(outer.isWithin(inner)).isFalse();
    }

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<String> instruments = Arbitraries.of("PIPL", "CBDF-2024", "GBA-HK-2023", "Rcep", "STD-1.2");
        Arbitrary<String> numbers = Arbitraries.of("1", "38", "20-1", "4-9", "annex A", "12.15.3", "answer");
        return Combinators.combine(instruments, numbers, items().list().ofMaxSize(3))
                .as((instrument, number, items) -> Citation.parse(instrument + ":" + number + String.join("", items)));
    }

    @Provide
    Arbitrary<String> items() {
        return Arbitraries.of("(1)", "(12)", "(b)", "(1a)");
    }

    @ParameterizedTest
    @CsvSource({
        "CBDF-2024:5(1)(4), CBDF-2024:5(1), true",
        "CBDF-2024:5(1)(4), CBDF-2024:5,    true",
        "CBDF-2024:5(1)(4), CBDF-2024:5(1)(4), true",
        "CBDF-2024:5(1),    CBDF-2024:5(1)(4), false",
        "CBDF-2024:5(10),   CBDF-2024:5(1), false",
        "CBDF-2024:50,      CBDF-2024:5,    false",
        // An article inserted after another, 第二十条之一, is one of its own.
        "CSL-2016:20-1(1),  CSL-2016:20,    false",
        "SAM-2022:5(1),     CBDF-2024:5,    false",
    })
    void a_provision_lies_within_those_that_hold_it(String one, String other, boolean within) {
        assertThat(Citation.parse(one).isWithin(Citation.parse(other))).isEqualTo(within);
    }

    @Test
    void a_provision_lies_within_another_whatever_their_days() {
        Citation dated = Citation.parse("CSL-2016:37(1)").during(EffectivePeriod.from("2017-06-01"));

        assertThat(dated.isWithin(Citation.parse("CSL-2016:37"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    void a_number_is_valid_on_its_days(LocalDate day, boolean valid) {
        Citation moved = Citation.parse("CSL-2016:37")
                .during(EffectivePeriod.from("2017-06-01").until("2026-01-01"));

        assertThat(moved.isValidOn(day)).isEqualTo(valid);
        assertThat(Citation.parse("CSL-2016:37").isValidOn(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "PIPL 38",       "a citation must read instrument, colon, provision such as 'CBDF-2024:5(1)(4)', was: 'PIPL 38'"
            "",              "a citation must read instrument, colon, provision such as 'CBDF-2024:5(1)(4)', was: ''"
            "pipl:38",       "instrument must be a code such as 'CBDF-2024', was: 'pipl'"
            ":38",           "instrument must be a code such as 'CBDF-2024', was: ''"
            "PIPL-:38",      "instrument must be a code such as 'CBDF-2024', was: 'PIPL-'"
            "PIPL:",         "provision must be a number such as '5(1)(4)', was: ''"
            "PIPL:38 (1)",   "provision must be a number such as '5(1)(4)', was: '38 (1)'"
            "PIPL:38(1",     "provision must be a number such as '5(1)(4)', was: '38(1'"
            "PIPL:38()",     "provision must be a number such as '5(1)(4)', was: '38()'"
            "PIPL:38(1) ",   "provision must be a number such as '5(1)(4)', was: '38(1) '"
            "PIPL:第三十八条", "provision must be a number such as '5(1)(4)', was: '第三十八条'"
            "PIPL:38:1",     "provision must be a number such as '5(1)(4)', was: '38:1'"
            """)
    void what_is_no_citation_is_refused_and_named(String text, String message) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
