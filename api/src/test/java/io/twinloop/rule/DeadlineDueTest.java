// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static io.twinloop.rule.Deadline.Unit.DAYS;
import static io.twinloop.rule.Deadline.Unit.MONTHS;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Deadline.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.rule.Deadline.Direction;
import io.twinloop.rule.Deadline.Unit;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import io.twinloop.value.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time limit becomes a date once the day of the event, and for working days a calendar, are known. */
class DeadlineDueTest {

    private static final WorkingCalendar PLAIN = new WorkingCalendar(
            "plain", new EffectivePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), List.of(), List.of());

    private static Deadline deadline(int offset, Unit unit, Direction direction) {
        return new Deadline(Text.of("the contract takes effect", "合同生效"), offset, unit, direction);
    }

    @ParameterizedTest
    @CsvSource({
        "10, DAYS, AFTER, 2026-03-20, 2026-03-30",
        "10, DAYS, BEFORE, 2026-03-20, 2026-03-10",
        "1, MONTHS, AFTER, 2026-01-31, 2026-02-28",
        "3, YEARS, AFTER, 2024-02-29, 2027-02-28",
        "0, DAYS, AFTER, 2026-03-20, 2026-03-20",
        "0, DAYS, BEFORE, 2026-03-20, 2026-03-19",
        "10, WORKING_DAYS, AFTER, 2026-03-20, 2026-04-03",
        "60, WORKING_DAYS, BEFORE, 2026-06-12, 2026-03-20"
    })
    void the_last_day(int offset, Unit unit, Direction direction, LocalDate event, LocalDate due) {
        assertThat(deadline(offset, unit, direction).due(event, PLAIN)).contains(due);
    }

    @Test
    void working_days_without_a_calendar_stay_in_words() {
        LocalDate event = LocalDate.of(2026, 3, 20);
        assertThat(deadline(10, WORKING_DAYS, Direction.AFTER).due(event, null)).isEmpty();
        assertThat(deadline(10, DAYS, Direction.AFTER).due(event, null)).isPresent();
        assertThat(deadline(1, MONTHS, Direction.AFTER).due(event, null)).isPresent();
        assertThat(deadline(1, YEARS, Direction.AFTER).due(event, null)).isPresent();
    }

    @Test
    void working_days_beyond_the_calendar_are_not_guessed() {
        assertThat(deadline(10, WORKING_DAYS, Direction.AFTER).due(LocalDate.of(2026, 12, 24), PLAIN))
                .isEmpty();
    }
}
