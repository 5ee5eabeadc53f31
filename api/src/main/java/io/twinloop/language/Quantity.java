// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number of a subject: a count of persons, an amount, a percentage. Its unit is the schema's; all arithmetic is exact.
 *
 * @param term the value
 */
public record Quantity(Term term) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    public Quantity {
        requireNonNull(term, "term");
    }

    /**
     * Returns the number at a member.
     *
     * @param entity the entity
     * @param member the member's name
     * @return the number
     */
    public static Quantity at(Entity entity, String member) {
        return new Quantity(entity.path().to(member));
    }

    /**
     * Returns a constant.
     *
     * @param value a plain decimal such as '1.1'
     * @return the number
     * @throws IllegalArgumentException if the text is not a plain decimal
     */
    public static Quantity of(String value) {
        return new Quantity(Term.literal(decimal(value)));
    }

    /**
     * Returns a named value of the rulebook, which a venue may set.
     *
     * @param name its name
     * @return the number
     */
    public static Quantity param(String name) {
        return new Quantity(Term.param(name));
    }

    /**
     * Tests for at least a bound, which is included (以上).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition atLeast(long bound) {
        return compare(Operator.AT_LEAST, bound);
    }

    /**
     * Tests for at least another number, which is included (以上).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition atLeast(Quantity bound) {
        return compare(Operator.AT_LEAST, bound);
    }

    /**
     * Tests for at most a bound, which is included (以下).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition atMost(long bound) {
        return compare(Operator.AT_MOST, bound);
    }

    /**
     * Tests for more than a bound, which is excluded (超过).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition above(long bound) {
        return compare(Operator.ABOVE, bound);
    }

    /**
     * Tests for more than another number, which is excluded (超过).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition above(Quantity bound) {
        return compare(Operator.ABOVE, bound);
    }

    /**
     * Tests for less than a bound, which is excluded (不满).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition below(long bound) {
        return compare(Operator.BELOW, bound);
    }

    /**
     * Tests for less than another number, which is excluded (不满).
     *
     * @param bound the bound
     * @return the test
     */
    public Condition below(Quantity bound) {
        return compare(Operator.BELOW, bound);
    }

    /**
     * Tests for a value.
     *
     * @param value the value
     * @return the test
     */
    public Condition is(long value) {
        return compare(Operator.EQUAL, value);
    }

    /**
     * Tests for the same value as another number.
     *
     * @param other the other number
     * @return the test
     */
    public Condition same(Quantity other) {
        return compare(Operator.EQUAL, other);
    }

    /**
     * Tests whether two numbers differ by no more than a tolerance, which is included.
     *
     * @param other the other number
     * @param by the tolerance, a plain decimal such as '0.01'
     * @return the test
     * @throws IllegalArgumentException if the tolerance is not a plain decimal
     */
    public Condition near(Quantity other, String by) {
        return new Near(term, other.term, Term.literal(decimal(by)));
    }

    /**
     * Returns the sum of this and another number.
     *
     * @param other the other number
     * @return the sum
     */
    public Quantity plus(Quantity other) {
        return new Quantity(new Term.Arithmetic(Term.Operation.PLUS, term, other.term));
    }

    /**
     * Returns this number less another.
     *
     * @param other the other number
     * @return the difference
     */
    public Quantity minus(Quantity other) {
        return new Quantity(new Term.Arithmetic(Term.Operation.MINUS, term, other.term));
    }

    /**
     * Returns the product of this and another number.
     *
     * @param other the other number
     * @return the product
     */
    public Quantity times(Quantity other) {
        return new Quantity(new Term.Arithmetic(Term.Operation.TIMES, term, other.term));
    }

    /**
     * Tests whether there is a value.
     *
     * @return yes if stated, else unknown
     */
    public Condition stated() {
        return new Stated(term);
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("a number must be a plain decimal such as '1.1', was: '" + text + "'");
        }
        return new BigDecimal(text);
    }

    private Condition compare(Operator operator, long bound) {
        return new Comparison(term, operator, Term.literal(bound));
    }

    private Condition compare(Operator operator, Quantity bound) {
        return new Comparison(term, operator, bound.term);
    }
}
