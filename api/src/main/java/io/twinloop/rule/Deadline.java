// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;

/**
 * A time limit reckoned from an event (期限), kept in symbols: no calendar is assumed.
 *
 * @param event what it is reckoned from
 * @param offset how many units, 0 or more
 * @param unit the unit
 * @param direction whether it lies before or after the event
 */
public record Deadline(Text event, int offset, Unit unit, Direction direction) {

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
