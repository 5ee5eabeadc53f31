// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectivePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 22);

    @ParameterizedTest
    @CsvSource({
        "2024-03-21, false",
        "2024-03-22, true",
        "2025-12-31, true",
        "2026-01-01, false",
    })
    void the_first_day_is_in_and_the_day_of_the_end_is_out(LocalDate day, boolean inside) {
        assertThat(EffectivePeriod.from("2024-03-22").until("2026-01-01").contains(day))
                .isEqualTo(inside);
    }

    @Test
    void an_end_that_is_not_given_is_open() {
        assertThat(EffectivePeriod.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(EffectivePeriod.ALWAYS.contains(LocalDate.MAX)).isTrue();
        assertThat(EffectivePeriod.ALWAYS.hasEndedOn(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-22, 'until must be after from, was: 2024-03-22 to 2024-03-22'",
        "2024-03-21, 'until must be after from, was: 2024-03-22 to 2024-03-21'",
    })
    void a_period_without_a_day_is_refused(String until, String message) {
        assertThatThrownBy(() -> EffectivePeriod.from("2024-03-22").until(until))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void what_is_no_day_is_refused() {
        assertThatThrownBy(() -> EffectivePeriod.from("22 March 2024")).isInstanceOf(DateTimeParseException.class);
    }

    @Property
    void a_day_lies_in_the_common_period_if_it_lies_in_both(
            @ForAll("periods") EffectivePeriod one,
            @ForAll("periods") EffectivePeriod other,
            @ForAll("days") LocalDate day) {
        EffectivePeriod common = one.intersection(other);

        assertThat(common != null && common.contains(day)).isEqualTo(one.contains(day) && other.contains(day));
    }

    @Property
    void there_is_no_common_period_only_if_there_is_no_common_day(
            @ForAll("periods") EffectivePeriod one, @ForAll("periods") EffectivePeriod other) {
        boolean meet = FIRST.minusDays(30)
                .datesUntil(FIRST.plusDays(30))
                .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.intersection(other) != null).isEqualTo(meet);
    }

    @Property
    void which_of_two_periods_comes_first_does_not_matter(
            @ForAll("periods") EffectivePeriod one, @ForAll("periods") EffectivePeriod other) {
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    }

    @Property
    void a_period_meets_itself_and_all_time_in_itself(@ForAll("periods") EffectivePeriod period) {
        assertThat(period.intersection(period)).isEqualTo(period);
        assertThat(period.intersection(EffectivePeriod.ALWAYS)).isEqualTo(period);
    }

    @Property
    void a_period_has_ended_once_its_days_are_over(
            @ForAll("periods") EffectivePeriod period, @ForAll("days") LocalDate day) {
        boolean begun = period.from() == null || !day.isBefore(period.from());

        assertThat(period.contains(day)).isEqualTo(begun && !period.hasEndedOn(day));
    }

    // All days and ends lie within 20 days of each other, so that periods touch, overlap and miss each other.
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 10).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<EffectivePeriod> periods() {
        Arbitrary<@Nullable LocalDate> ends = days().injectNull(0.2);
        return Combinators.combine(ends, ends)
                .filter((from, until) -> from == null || until == null || from.isBefore(until))
                .as(EffectivePeriod::new);
    }
}
