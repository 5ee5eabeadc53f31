// SPDX-License-Identifier: Apache-2.0
package io.twinloop.language;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value once the facts it reads are stated: a member of the subject, a constant, a count, a sum, a
 * date reckoned from another.
 *
 * <p>A term whose facts are not stated has no value, and every test on it is unknown.
 */
public sealed interface Term extends Syntax
        permits Path, Term.Literal, Term.Parameter, Term.Count, Term.Fold, Term.Arithmetic, Term.Shift, Term.YearEnd {

    /**
     * Returns the term of a constant.
     *
     * @param value a text, whole number, {@link BigDecimal}, yes or no, date, or a list of these; a constant of an enum
     *     stands for its name
     * @return the literal
     * @throws IllegalArgumentException if the value is of another kind
     */
    static Literal literal(Object value) {
        return new Literal(value);
    }

    /**
     * Returns the term of a rulebook's named value, which a venue may set.
     *
     * @param name the name under which the rulebook declares it
     * @return the parameter
     */
    static Parameter param(String name) {
        return new Parameter(name);
    }

    /**
     * A constant.
     *
     * @param value a {@link String}, {@link BigDecimal}, {@link Boolean}, {@link LocalDate} or a list of these; numbers
     *     are kept in plain form without trailing zeros, so that equal numbers are equal literals
     */
    record Literal(Object value) implements Term {
        public Literal {
            value = normal(requireNonNull(value, "value"));
        }

        private static Object normal(Object value) {
            if (value instanceof BigDecimal number) {
                BigDecimal stripped = number.stripTrailingZeros();
                return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            }
            if (value instanceof Integer || value instanceof Long) {
                return normal(BigDecimal.valueOf(((Number) value).longValue()));
            }
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Literal::normal).toList();
            }
            if (value instanceof String || value instanceof Boolean || value instanceof LocalDate) {
                return value;
            }
            throw new IllegalArgumentException(
                    "a constant must be a text, whole number, BigDecimal, yes or no, date or list of these, was of: "
                            + value.getClass().getName());
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitLiteral(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of();
        }
    }

    /**
     * A named value of the rulebook.
     *
     * @param name its name
     */
    record Parameter(String name) implements Term {
        public Parameter {
            requireNonNull(name, "name");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitParameter(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of();
        }
    }

    /**
     * The number of elements of a list; 0 for an empty one.
     *
     * @param of the list
     */
    record Count(Items of) implements Term {
        public Count {
            requireNonNull(of, "of");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitCount(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(of);
        }
    }

    /** How the elements of a list become one value. */
    enum Folding {
        /** The sum; 0 over an empty list, unknown if one element is unknown. */
        SUM,
        /** The least; not stated over an empty list. */
        MIN,
        /** The greatest; not stated over an empty list. */
        MAX
    }

    /**
     * The sum, least or greatest of a term over the elements of a list.
     *
     * @param folding which of the three
     * @param over the list
     * @param as the name under which the term refers to the element
     * @param of the term
     */
    record Fold(Folding folding, Items over, String as, Term of) implements Term {
        public Fold {
            requireNonNull(folding, "folding");
            requireNonNull(over, "over");
            requireNonNull(of, "of");
            Path.requireName(as);
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitFold(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(over, of);
        }

        @Override
        public @Nullable String binds() {
            return as;
        }
    }

    /** An arithmetic operation on two numbers, exact. */
    enum Operation {
        /** Addition. */
        PLUS,
        /** Subtraction. */
        MINUS,
        /** Multiplication. */
        TIMES
    }

    /**
     * A sum, difference or product.
     *
     * @param operation which of the three
     * @param left the first number
     * @param right the second number
     */
    record Arithmetic(Operation operation, Term left, Term right) implements Term {
        public Arithmetic {
            requireNonNull(operation, "operation");
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(left, right);
        }
    }

    /** The unit in which a date is shifted. */
    enum Step {
        /** Calendar days. */
        DAYS,
        /** Calendar months; a day that the month lacks becomes its last day. */
        MONTHS_ROUND_DOWN,
        /** Calendar months; a day that the month lacks becomes the first day of the next. */
        MONTHS_ROUND_UP
    }

    /**
     * A date a number of days or months after another.
     *
     * @param date the date
     * @param step the unit, with the rounding of months
     * @param amount how many, negative for earlier
     */
    record Shift(Term date, Step step, Term amount) implements Term {
        public Shift {
            requireNonNull(date, "date");
            requireNonNull(step, "step");
            requireNonNull(amount, "amount");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitShift(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(date, amount);
        }
    }

    /**
     * The 31st of December of a date's year, or of a year after it.
     *
     * @param date the date
     * @param plusYears how many years after, 0 for the same year
     */
    record YearEnd(Term date, Term plusYears) implements Term {
        public YearEnd {
            requireNonNull(date, "date");
            requireNonNull(plusYears, "plusYears");
        }

        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.visitYearEnd(this);
        }

        @Override
        public List<Syntax> children() {
            return List.of(date, plusYears);
        }
    }

    /**
     * Calls the function of a visitor for the kind of this term.
     *
     * @param <R> the result
     * @param visitor one function for each kind
     * @return what the visitor returns
     */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /**
     * One function for each kind, called with the node: a new kind is a compile error wherever it is not yet handled.
     *
     * @param <R> the result
     */
    interface Visitor<R extends @Nullable Object> {
        /** Visits a member of the subject. */
        R visitPath(Path term);

        /** Visits a constant. */
        R visitLiteral(Literal term);

        /** Visits a named value of the rulebook. */
        R visitParameter(Parameter term);

        /** Visits the number of elements of a list. */
        R visitCount(Count term);

        /** Visits the sum, least or greatest of a list. */
        R visitFold(Fold term);

        /** Visits a sum, difference or product. */
        R visitArithmetic(Arithmetic term);

        /** Visits a date reckoned from another. */
        R visitShift(Shift term);

        /** Visits the end of a year. */
        R visitYearEnd(YearEnd term);
    }
}
