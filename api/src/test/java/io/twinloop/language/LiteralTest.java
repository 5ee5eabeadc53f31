// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.language.Term.Literal;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {

    @ParameterizedTest
    @CsvSource({"1.10, 1.1", "1.00, 1", "100, 100", "1E+2, 100", "0.00, 0", "-0.50, -0.5", "1000000.0, 1000000"})
    void a_number_is_kept_in_plain_form(BigDecimal number, String kept) {
        assertThat(Term.literal(number).value()).hasToString(kept);
    }

    @Property
    void equal_numbers_are_equal_literals_however_they_are_written(
            @ForAll BigDecimal number, @ForAll @IntRange(min = 0, max = 20) int zeros) {
        Literal longer = Term.literal(number.setScale(number.scale() + zeros));

        assertThat(longer).isEqualTo(Term.literal(number)).hasSameHashCodeAs(Term.literal(number));
    }

    @Property
    void a_whole_number_is_a_number_like_another(@ForAll int number) {
        assertThat(Term.literal(number))
                .isEqualTo(Term.literal((long) number))
                .isEqualTo(Term.literal(BigDecimal.valueOf(number)));
    }

    @Test
    void a_constant_of_an_enum_stands_for_its_name() {
        assertThat(Term.literal(Truth.YES)).isEqualTo(Term.literal("YES"));
    }

    @Test
    void a_list_is_kept_as_it_was_with_its_elements_in_the_same_form() {
        List<Object> elements = new ArrayList<>(List.of(Truth.YES, 1, new BigDecimal("2.50")));
        Literal literal = Term.literal(elements);
        elements.clear();

        assertThat(literal.value()).isEqualTo(List.of("YES", new BigDecimal("1"), new BigDecimal("2.5")));
    }

    @Test
    void a_text_a_day_and_a_truth_value_stay_as_they_are() {
        LocalDate day = LocalDate.of(2024, 3, 22);

        assertThat(Term.literal("1.10").value()).isEqualTo("1.10");
        assertThat(Term.literal(day).value()).isEqualTo(day);
        assertThat(Term.literal(true).value()).isEqualTo(true);
    }

    @Test
    void a_binary_fraction_is_refused_alone_and_within_a_list() {
        String message =
                "a constant must be a text, whole number, BigDecimal, yes or no, date or list of these, was of: "
                        + "java.lang.Double";

        assertThatThrownBy(() -> Term.literal(0.1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Term.literal(List.of(1, 0.1))).hasMessage(message);
    }
}
