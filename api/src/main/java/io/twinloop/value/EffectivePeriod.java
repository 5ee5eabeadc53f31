// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The half-open period in which a law, a rule or an article number is in force (施行期间): its first day is included, its
 * last day is the day before {@code until}.
 *
 * <p>Days are calendar days of the place whose law it is; there is no time of day. This class is immutable and
 * thread-safe.
 *
 * @param from the first day, inclusive, or null if open
 * @param until the day from which it is no longer in force, exclusive, or null if open
 */
public record EffectivePeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    /** The period without beginning or end. */
    public static final EffectivePeriod ALWAYS = new EffectivePeriod(null, null);

    public EffectivePeriod {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("until must be after from, was: " + from + " to " + until);
        }
    }

    /**
     * Returns the period that starts on a day and has no end yet.
     *
     * @param fromInclusive the first day, such as '2024-03-22'
     * @return the period
     * @throws DateTimeParseException if the text is not a day
     */
    public static EffectivePeriod from(String fromInclusive) {
        return new EffectivePeriod(LocalDate.parse(fromInclusive), null);
    }

    /**
     * Returns this period ended on a day.
     *
     * @param untilExclusive the first day on which it is no longer in force, such as '2026-01-01'
     * @return the period with that end
     * @throws DateTimeParseException if the text is not a day
     * @throws IllegalArgumentException if the period would end before it has begun
     */
    public EffectivePeriod until(String untilExclusive) {
        return new EffectivePeriod(from, LocalDate.parse(untilExclusive));
    }

    /**
     * Returns whether a day lies in this period.
     *
     * @param day the day
     * @return true if from is on or before the day and the day is before until
     */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /**
     * Returns the days that lie in this period and in another.
     *
     * @param other the other period
     * @return the common period, or null if there is none
     */
    public @Nullable EffectivePeriod intersection(EffectivePeriod other) {
        LocalDate start = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        LocalDate end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return start != null && end != null && !start.isBefore(end) ? null : new EffectivePeriod(start, end);
    }

    /**
     * Returns whether this period has ended on a day.
     *
     * @param day the day
     * @return true if the day is on or after until
     */
    public boolean hasEndedOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
