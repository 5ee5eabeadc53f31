// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads working calendars; each day that cannot be meant is refused with its place. */
final class CalendarReader {

    static final String TYPE = "calendar";

    private CalendarReader() {}

    /** Reads a calendar. */
    static WorkingCalendar read(Node node) {
        Form form = RulebookReader.document(node, TYPE, "name", "covers", "holidays", "workedWeekends");
        EffectivePeriod covers = form.need("covers", CalendarReader::period);
        Set<LocalDate> seen = new HashSet<>();
        List<LocalDate> holidays = form.list("holidays", day -> covered(day, covers, seen));
        List<LocalDate> worked = form.list("workedWeekends", day -> weekend(covered(day, covers, seen), day));
        return new WorkingCalendar(form.need("name", Expect::words), covers, holidays, worked);
    }

    private static EffectivePeriod period(Node node) {
        Form form = Form.of(node, "from", "until");
        form.need("from", Expect::day);
        form.need("until", Expect::day);
        return Expect.period(node);
    }

    private static LocalDate covered(Node node, EffectivePeriod covers, Set<LocalDate> seen) {
        LocalDate day = Expect.day(node);
        if (!covers.contains(day)) {
            throw node.place().refuse(Problems.mustBe("a day that the calendar covers", "日历所涵盖的日期", node));
        }
        if (!seen.add(day)) {
            throw node.place().refuse(Problems.must("be named once", "仅列明一次"));
        }
        return day;
    }

    private static LocalDate weekend(LocalDate day, Node node) {
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw node.place().refuse(Problems.mustBe("a Saturday or Sunday", "周六或者周日", node));
        }
        return day;
    }
}
