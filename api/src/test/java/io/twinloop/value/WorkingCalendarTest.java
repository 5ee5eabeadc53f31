// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Working days are counted over holidays and the weekends that are worked in exchange for them. */
class WorkingCalendarTest {

    /** A fictional October: the first week off, and the Sunday before it and the Saturday after it worked. */
    private static final WorkingCalendar OCTOBER = new WorkingCalendar(
            "October",
            new EffectivePeriod(day("2026-09-01"), day("2026-11-01")),
            List.of(day("2026-10-01"), day("2026-10-02"), day("2026-10-05"), day("2026-10-06"), day("2026-10-07")),
            List.of(day("2026-10-10"), day("2026-09-27")));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_weekday_is_worked_but_for_holidays() {
        assertThat(OCTOBER.isWorked(day("2026-09-30"))).contains(true);
        assertThat(OCTOBER.isWorked(day("2026-10-01"))).contains(false);
    }

    @Test
    void a_weekend_is_not_worked_unless_it_is_shifted() {
        assertThat(OCTOBER.isWorked(day("2026-10-11"))).contains(false);
        assertThat(OCTOBER.isWorked(day("2026-10-10"))).contains(true);
    }

    @Test
    void the_day_from_which_one_counts_is_not_counted() {
        assertThat(OCTOBER.count(day("2026-09-14"), 1, true)).contains(day("2026-09-15"));
        assertThat(OCTOBER.count(day("2026-09-14"), 0, true)).contains(day("2026-09-14"));
    }

    @Test
    void counting_passes_over_the_holidays_and_takes_the_shifted_days() {
        // 30 September; 8, 9 and the Saturday 10 October.
        assertThat(OCTOBER.count(day("2026-09-29"), 4, true)).contains(day("2026-10-10"));
        assertThat(OCTOBER.count(day("2026-10-10"), 4, false)).contains(day("2026-09-29"));
    }

    @Test
    void what_the_calendar_does_not_cover_is_not_guessed() {
        assertThat(OCTOBER.isWorked(day("2026-11-01"))).isEmpty();
        assertThat(OCTOBER.count(day("2026-10-30"), 1, true)).isEmpty();
    }

    @Property
    void counting_back_leads_to_a_working_day_not_after_the_first(
            @ForAll @IntRange(min = 0, max = 20) int first, @ForAll @IntRange(min = 1, max = 15) int steps) {
        LocalDate from = day("2026-09-01").plusDays(first);
        OCTOBER.count(from, steps, true)
                .ifPresent(last -> assertThat(OCTOBER.count(last, steps, false))
                        .hasValueSatisfying(back -> assertThat(back).isBeforeOrEqualTo(from)));
    }

    @Test
    void days_that_cannot_be_meant_are_refused() {
        EffectivePeriod year = new EffectivePeriod(day("2026-01-01"), day("2027-01-01"));
        assertThatThrownBy(() -> new WorkingCalendar("x", EffectivePeriod.ALWAYS, List.of(), List.of()))
                .hasMessageStartingWith("a calendar must have a first and a last day");
        assertThatThrownBy(() -> new WorkingCalendar("x", year, List.of(day("2027-01-01")), List.of()))
                .hasMessage("a day must be one that the calendar covers, was: 2027-01-01");
        assertThatThrownBy(() -> new WorkingCalendar("x", year, List.of(), List.of(day("2026-10-01"))))
                .hasMessage("only a Saturday or Sunday is worked in exchange, was: 2026-10-01");
        assertThatThrownBy(() -> new WorkingCalendar("x", year, List.of(day("2026-10-10")), List.of(day("2026-10-10"))))
                .hasMessage("a day must be a holiday or worked, was both: 2026-10-10");
        assertThatThrownBy(() -> OCTOBER.count(day("2026-10-10"), -1, true))
                .hasMessage("working days must be 0 or more, was: -1");
    }
}
