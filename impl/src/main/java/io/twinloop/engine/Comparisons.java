// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition.Operator;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two values of a subject. */
final class Comparisons {

    private Comparisons() {}

    static Truth compare(@Nullable Object left, Operator operator, @Nullable Object right) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        return switch (operator) {
            case IN -> among(left, elements(right));
            case HAS -> among(right, elements(left));
            case EQUAL -> equal(left, right);
            case DIFFERENT -> equal(left, right).not();
            case BELOW -> Truth.of(order(left, right) < 0);
            case AT_MOST -> Truth.of(order(left, right) <= 0);
            case ABOVE -> Truth.of(order(left, right) > 0);
            case AT_LEAST -> Truth.of(order(left, right) >= 0);
        };
    }

    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new EvaluationException("expected a number, was: " + show(value));
    }

    private static Truth among(Object value, Elements elements) {
        Truth found = elements.open() ? Truth.UNKNOWN : Truth.NO;
        for (Object element : elements.values()) {
            found = found.or(same(value, element));
        }
        return found;
    }

    private static Truth equal(Object left, Object right) {
        if (!isList(left) && !isList(right)) {
            return same(left, right);
        }
        Set<Object> one = asSet(elements(left));
        Set<Object> other = asSet(elements(right));
        return one == null || other == null ? Truth.UNKNOWN : Truth.of(one.equals(other));
    }

    private static Truth same(Object one, Object other) {
        Object left = plain(one);
        Object right = plain(other);
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        if (!left.getClass().equals(right.getClass())) {
            throw new EvaluationException("cannot compare " + show(one) + " with " + show(other));
        }
        if (left instanceof BigDecimal number) {
            return Truth.of(number.compareTo((BigDecimal) right) == 0);
        }
        if (one instanceof Node node
                && other instanceof Node entity
                && !node.pointer().equals(entity.pointer())) {
            // Two entities of one id: which is meant cannot be told.
            return left.equals(right) ? Truth.UNKNOWN : Truth.NO;
        }
        return Truth.of(left.equals(right));
    }

    private static int order(Object left, Object right) {
        if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return one.compareTo(other);
        }
        if (plain(left) instanceof String one && plain(right) instanceof String other) {
            return codePointOrder(one, other);
        }
        throw new EvaluationException("cannot order " + show(left) + " and " + show(right));
    }

    // String.compareTo orders by UTF-16 units, which other languages do not.
    private static int codePointOrder(String one, String other) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }

    private static boolean isList(Object value) {
        return value instanceof Elements || value instanceof List<?>;
    }

    private static Elements elements(Object value) {
        if (value instanceof Elements elements) {
            return elements;
        }
        if (value instanceof List<?> list) {
            return new Elements(List.copyOf(list), false);
        }
        throw new EvaluationException("expected a list, was: " + show(value));
    }

    /** Returns the elements without regard to order and number, or null if not all of them can be told. */
    private static @Nullable Set<Object> asSet(Elements elements) {
        Set<Object> set = new HashSet<>();
        for (Object element : elements.values()) {
            Object value = plain(element);
            if (value == null) {
                return null;
            }
            set.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        }
        return elements.open() ? null : set;
    }

    /** Returns an entity's id in place of the entity, or null if it has none. */
    private static @Nullable Object plain(Object value) {
        if (value instanceof Ref ref) {
            return ref.id();
        }
        return value instanceof Node node ? node.id() : value;
    }

    private static String show(Object value) {
        return value instanceof Node node ? "the entity at '" + node.pointer() + "'" : "'" + value + "'";
    }
}
