// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Day;
import io.twinloop.language.Term;
import io.twinloop.value.Text;
import io.twinloop.value.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time limit reckoned from an event (期限), kept in symbols: a date comes of it where the day of the event is stated and,
 * for working days, the caller has given a calendar.
 *
 * @param event what it is reckoned from
 * @param offset how many units, 0 or more
 * @param unit the unit
 * @param direction whether it lies before or after the event
 * @param day where the subject states the day of the event, or null if it does not
 */
public record Deadline(
        Text event,
        int offset,
        Unit unit,
        Direction direction,
        @Nullable Term day) {

    /** The unit of a time limit. */
    public enum Unit {
        /** Calendar days (日). */
        DAYS,
        /** Working days of the place whose law it is (工作日). */
        WORKING_DAYS,
        /** Calendar months (月). */
        MONTHS,
        /** Calendar years (年). */
        YEARS
    }

    /** On which side of the event a time limit lies. */
    public enum Direction {
        /** Before the event. */
        BEFORE,
        /** After the event. */
        AFTER
    }

    public Deadline {
        requireNonNull(event, "event");
        requireNonNull(unit, "unit");
        requireNonNull(direction, "direction");
        if (offset < 0) {
            throw new IllegalArgumentException("offset must be 0 or more, was: " + offset);
        }
    }

    /**
     * Makes a limit reckoned from an event whose day no subject states.
     *
     * @param event what it is reckoned from
     * @param offset how many units, 0 or more
     * @param unit the unit
     * @param direction whether it lies before or after the event
     */
    public Deadline(Text event, int offset, Unit unit, Direction direction) {
        this(event, offset, unit, direction, null);
    }

    /**
     * Returns this limit, reckoned from a day that the subject states.
     *
     * @param stated where it states the day of the event
     * @return the limit
     */
    public Deadline from(Day stated) {
        return new Deadline(event, offset, unit, direction, stated.term());
    }

    /**
     * Returns the last day of the limit, or for one before the event the last day on which it is kept. The day of the event
     * is not counted (开始的当日不计入); a month without that day ends it on its last (没有对应日的，月末日为期间的最后一日).
     *
     * @param happened the day of the event
     * @param calendar the working days, or null if they are not known
     * @return the day; empty if it depends on working days that are not known
     */
    public Optional<LocalDate> due(LocalDate happened, @Nullable WorkingCalendar calendar) {
        boolean after = direction == Direction.AFTER;
        int steps = after ? offset : -offset;
        if (offset == 0) {
            return Optional.of(after ? happened : happened.minusDays(1));
        }
        return switch (unit) {
            case DAYS -> Optional.of(happened.plusDays(steps));
            case MONTHS -> Optional.of(happened.plusMonths(steps));
            case YEARS -> Optional.of(happened.plusYears(steps));
            case WORKING_DAYS -> calendar == null ? Optional.empty() : calendar.count(happened, offset, after);
        };
    }

    /**
     * Returns the limit that ends a number of units after an event.
     *
     * @param offset how many units
     * @param unit the unit
     * @param en the event in English
     * @param zh the event in Chinese
     * @return the limit
     */
    public static Deadline within(int offset, Unit unit, String en, String zh) {
        return new Deadline(Text.of(en, zh), offset, unit, Direction.AFTER);
    }

    /**
     * Returns the limit that ends before an event.
     *
     * @param en the event in English
     * @param zh the event in Chinese
     * @return the limit
     */
    public static Deadline before(String en, String zh) {
        return new Deadline(Text.of(en, zh), 0, Unit.DAYS, Direction.BEFORE);
    }
}
