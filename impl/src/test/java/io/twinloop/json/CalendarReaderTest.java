// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.UnreadableException;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar is read, and a day in it that cannot be meant is refused with its place. */
class CalendarReaderTest {

    private static final String CALENDAR = """
            {
              "type": "calendar",
              "format": 1,
              "name": "CN 2026",
              "covers": {"from": "2026-01-01", "until": "2027-01-01"},
              "holidays": ["2026-10-01", "2026-10-02"],
              "workedWeekends": ["2026-10-10"]
            }
            """;

    private static WorkingCalendar read(String text) {
        return Examples.JSON.readCalendar(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_calendar() {
        assertThat(read(CALENDAR))
                .isEqualTo(new WorkingCalendar(
                        "CN 2026",
                        EffectivePeriod.from("2026-01-01").until("2027-01-01"),
                        List.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)),
                        List.of(LocalDate.of(2026, 10, 10))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-10-10\" | \"2026-10-09\" | /workedWeekends/0 | must be a Saturday or Sunday",
                "\"2026-10-10\" | \"2027-10-10\" | /workedWeekends/0 | must be a day that the calendar covers",
                "\"2026-10-02\" | \"2026-10-01\" | /holidays/1 | must be named once",
                "\"2026-10-02\" | \"2026-02-30\" | /holidays/1 | must be a day of the calendar",
                "\"until\": \"2027-01-01\" | \"until\": null | /covers | must have a member 'until'",
                "\"holidays\" | \"holiday\" | /holiday | no member is called 'holiday' here",
                "\"type\": \"calendar\" | \"type\": \"rulebook\" | /type | 'rulebook'"
            })
    void a_calendar_that_cannot_be_meant(String right, String wrong, String pointer, String problem) {
        String broken = CALENDAR.replace(right, wrong);
        assertThat(broken).isNotEqualTo(CALENDAR);
        assertThatThrownBy(() -> read(broken)).isInstanceOfSatisfying(UnreadableException.class, refused -> {
            assertThat(refused.pointer()).isEqualTo(pointer);
            assertThat(refused.getMessage()).contains(problem);
        });
    }
}
