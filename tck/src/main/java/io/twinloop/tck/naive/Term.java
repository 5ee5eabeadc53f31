// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that has a value once the facts it reads are known. */
interface Term {

    /**
     * Returns the value.
     *
     * @return a {@link Boolean}, {@link BigDecimal}, {@link String}, {@link LocalDate}, {@link Entity} or {@link Several},
     *     or null if it is not known
     * @throws ArithmeticException if it cannot be reckoned
     * @throws java.time.DateTimeException if the day does not exist
     */
    @Nullable
    Object value(Scope scope);

    /** Returns whether it reads a list other than of plain values. */
    default boolean isOfList() {
        return false;
    }

    /** Hands over the paths it reads, in reading order. */
    void paths(Consumer<Path> visitor);

    /** Hands over the places that keep its value unknown, in reading order. */
    default void places(Scope scope, Consumer<Place> visitor) {
        paths(path -> path.places(scope, visitor));
    }

    /** A constant. */
    record Literal(Object value) implements Term {
        @Override
        public Object value(Scope scope) {
            return value;
        }

        @Override
        public void paths(Consumer<Path> visitor) {}
    }

    /** A named value of the rulebook. */
    record Parameter(String name) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            return scope.book().parameters().get(name);
        }

        @Override
        public void paths(Consumer<Path> visitor) {}
    }

    /** The number of elements of a list; of an open one only the least number is known, which {@link Comparison} knows. */
    record Count(Items of) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            Several list = of.list(scope);
            return list == null || list.open()
                    ? null
                    : BigDecimal.valueOf(list.elements().size());
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            of.places(scope, visitor);
        }

        @Override
        public boolean isOfList() {
            return true;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            of.paths(visitor);
        }
    }

    /** The sum, least or greatest of a term over the elements of a list. */
    record Fold(String kind, Items over, String as, Term of) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            Several list = over.list(scope);
            if (list == null || list.open()) {
                return null;
            }
            List<Object> values = new ArrayList<>();
            for (Object element : list.elements()) {
                Object value = of.value(scope.with(as, element));
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            if (kind.equals("sum")) {
                return values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
            }
            return values.stream()
                    .reduce((one, other) -> Values.compare(one, other) < 0 == kind.equals("min") ? one : other)
                    .orElse(null);
        }

        @Override
        public void places(Scope scope, Consumer<Place> visitor) {
            over.places(scope, visitor);
            Several list = over.list(scope);
            if (list != null) {
                list.elements().forEach(element -> of.places(scope.with(as, element), visitor));
            }
        }

        @Override
        public boolean isOfList() {
            return true;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            over.paths(visitor);
            of.paths(visitor);
        }
    }

    /** A sum, difference or product. */
    record Arithmetic(String kind, Term left, Term right) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            if (left.value(scope) instanceof BigDecimal one && right.value(scope) instanceof BigDecimal other) {
                return switch (kind) {
                    case "plus" -> one.add(other);
                    case "minus" -> one.subtract(other);
                    default -> one.multiply(other);
                };
            }
            return null;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            left.paths(visitor);
            right.paths(visitor);
        }
    }

    /** A date some days or months after another. */
    record Shift(String kind, boolean up, Term date, Term amount) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            if (date.value(scope) instanceof LocalDate day && amount.value(scope) instanceof BigDecimal steps) {
                long many = steps.longValueExact();
                if (kind.equals("plusDays")) {
                    return day.plusDays(many);
                }
                LocalDate shifted = day.plusMonths(many);
                boolean cut = shifted.getDayOfMonth() < day.getDayOfMonth();
                return cut && up ? shifted.plusDays(1) : shifted;
            }
            return null;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            date.paths(visitor);
            amount.paths(visitor);
        }
    }

    /** The last day of a date's year, or of a year after it. */
    record YearEnd(Term date, Term plusYears) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            if (date.value(scope) instanceof LocalDate day && plusYears.value(scope) instanceof BigDecimal years) {
                return LocalDate.of(Math.toIntExact(day.getYear() + years.longValueExact()), 12, 31);
            }
            return null;
        }

        @Override
        public void paths(Consumer<Path> visitor) {
            date.paths(visitor);
            plusYears.paths(visitor);
        }
    }
}
