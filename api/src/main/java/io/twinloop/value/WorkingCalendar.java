// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are working days (工作日历): weekdays but for holidays, and the weekend days that are worked in exchange (调休上班).
 *
 * <p>It speaks only of the days it covers, since holidays are announced year by year. This class is immutable and
 * thread-safe.
 *
 * @param name what it is called, such as 'CN 2026'
 * @param covers the days it speaks of; both ends must be given
 * @param holidays weekdays, or weekend days, that are not worked (法定节假日)
 * @param workedWeekends Saturdays and Sundays that are worked
 */
public record WorkingCalendar(
        String name, EffectivePeriod covers, List<LocalDate> holidays, List<LocalDate> workedWeekends) {

    public WorkingCalendar {
        requireNonNull(name, "name");
        holidays = sorted(holidays);
        workedWeekends = sorted(workedWeekends);
        if (covers.from() == null || covers.until() == null) {
            throw new IllegalArgumentException("a calendar must have a first and a last day, covers: " + covers);
        }
        for (LocalDate day : holidays) {
            requireCovered(covers, day);
        }
        for (LocalDate day : workedWeekends) {
            requireCovered(covers, day);
            if (!isWeekend(day)) {
                throw new IllegalArgumentException("only a Saturday or Sunday is worked in exchange, was: " + day);
            }
            if (holidays.contains(day)) {
                throw new IllegalArgumentException("a day must be a holiday or worked, was both: " + day);
            }
        }
    }

    private static List<LocalDate> sorted(List<LocalDate> days) {
        SortedSet<LocalDate> sorted = new TreeSet<>(days);
        return List.copyOf(sorted);
    }

    private static void requireCovered(EffectivePeriod covers, LocalDate day) {
        if (!covers.contains(day)) {
            throw new IllegalArgumentException("a day must be one that the calendar covers, was: " + day);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Returns whether a day is worked.
     *
     * @param day the day
     * @return true if it is, or empty if the calendar does not cover it
     */
    public Optional<Boolean> isWorked(LocalDate day) {
        if (!covers.contains(day)) {
            return Optional.empty();
        }
        return Optional.of(isWeekend(day) ? workedWeekends.contains(day) : !holidays.contains(day));
    }

    /**
     * Returns the working day a number of working days after or before a day, which is itself not counted (开始的当日不计入).
     *
     * @param day the day
     * @param steps how many working days, 0 or more
     * @param forward whether after it, or else before it
     * @return the working day; the day itself for 0; empty if a day on the way is not covered
     * @throws IllegalArgumentException if the number is negative
     */
    public Optional<LocalDate> count(LocalDate day, int steps, boolean forward) {
        if (steps < 0) {
            throw new IllegalArgumentException("working days must be 0 or more, was: " + steps);
        }
        LocalDate at = day;
        for (int left = steps; left > 0; ) {
            at = at.plusDays(forward ? 1 : -1);
            Optional<Boolean> worked = isWorked(at);
            if (worked.isEmpty()) {
                return Optional.empty();
            }
            left -= worked.get() ? 1 : 0;
        }
        return Optional.of(at);
    }
}
