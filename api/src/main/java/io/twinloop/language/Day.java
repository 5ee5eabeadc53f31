// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A calendar day of a subject.
 *
 * @param term the value
 */
public record Day(Term term) {

    /** The date for which the answer is asked. */
    public static final Day ON = new Day(Path.ON);

    public Day {
        requireNonNull(term, "term");
    }

    /**
     * Returns the day at a member.
     *
     * @param entity the entity
     * @param member the member's name
     * @return the day
     */
    public static Day at(Entity entity, String member) {
        return new Day(entity.path().to(member));
    }

    /**
     * Returns a constant day.
     *
     * @param day the day, such as '2026-01-01'
     * @return the day
     * @throws DateTimeParseException if the text is not a day
     */
    public static Day of(String day) {
        return new Day(Term.literal(LocalDate.parse(day)));
    }

    /**
     * Tests whether this day is before another, which is excluded.
     *
     * @param other the other day
     * @return the test
     */
    public Condition before(Day other) {
        return compare(Operator.BELOW, other);
    }

    /**
     * Tests whether this day is after another, which is excluded.
     *
     * @param other the other day
     * @return the test
     */
    public Condition after(Day other) {
        return compare(Operator.ABOVE, other);
    }

    /**
     * Tests whether this day is another or after it.
     *
     * @param other the other day, included
     * @return the test
     */
    public Condition atLeast(Day other) {
        return compare(Operator.AT_LEAST, other);
    }

    /**
     * Tests whether this day is another or before it.
     *
     * @param other the other day, included
     * @return the test
     */
    public Condition atMost(Day other) {
        return compare(Operator.AT_MOST, other);
    }

    /**
     * Tests for the same day.
     *
     * @param other the other day
     * @return the test
     */
    public Condition same(Day other) {
        return compare(Operator.EQUAL, other);
    }

    /**
     * Returns the day a number of calendar days after this one.
     *
     * @param days the number, negative for earlier
     * @return the day
     */
    public Day plusDays(long days) {
        return new Day(new Term.Shift(term, Term.Step.DAYS, Term.literal(days)));
    }

    /**
     * Returns the day a number of calendar days after this one.
     *
     * @param days the number
     * @return the day
     */
    public Day plusDays(Quantity days) {
        return new Day(new Term.Shift(term, Term.Step.DAYS, days.term()));
    }

    /**
     * Returns the day a number of months after this one.
     *
     * @param months the number, negative for earlier
     * @param step how a day that the month lacks is rounded
     * @return the day
     */
    public Day plusMonths(long months, Term.Step step) {
        return new Day(new Term.Shift(term, step, Term.literal(months)));
    }

    /**
     * Returns the 31st of December a number of years after this day's year.
     *
     * @param plusYears the number of years
     * @return the day
     */
    public Day endOfYear(Quantity plusYears) {
        return new Day(new Term.YearEnd(term, plusYears.term()));
    }

    /**
     * Tests whether there is a value.
     *
     * @return yes if stated, else unknown
     */
    public Condition stated() {
        return new Stated(term);
    }

    private Condition compare(Operator operator, Day other) {
        return new Comparison(term, operator, other.term);
    }
}
