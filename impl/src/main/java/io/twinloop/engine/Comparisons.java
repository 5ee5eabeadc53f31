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
        Object wanted = plain(value);
        for (Object element : elements.values()) {
            if (same(wanted, plain(element))) {
                return Truth.YES;
            }
        }
        return elements.open() ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth equal(Object left, Object right) {
        if (isList(left) || isList(right)) {
            Elements one = elements(left);
            Elements other = elements(right);
            return one.open() || other.open()
                    ? Truth.UNKNOWN
                    : Truth.of(asSet(one).equals(asSet(other)));
        }
        return Truth.of(same(plain(left), plain(right)));
    }

    private static boolean same(Object left, Object right) {
        if (!left.getClass().equals(right.getClass())) {
            throw new EvaluationException("cannot compare " + show(left) + " with " + show(right));
        }
        return left instanceof BigDecimal number ? number.compareTo((BigDecimal) right) == 0 : left.equals(right);
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

    private static Set<Object> asSet(Elements elements) {
        Set<Object> set = new HashSet<>();
        for (Object element : elements.values()) {
            Object value = plain(element);
            set.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        }
        return set;
    }

    /** Returns an entity's id in place of the entity. */
    private static Object plain(Object value) {
        if (value instanceof Ref ref) {
            return ref.id();
        }
        if (value instanceof Node node) {
            String id = node.id();
            if (id == null) {
                throw new EvaluationException("'" + node.pointer() + "' has no id to compare");
            }
            return id;
        }
        return value;
    }

    private static String show(Object value) {
        return value instanceof Node node ? "the entity at '" + node.pointer() + "'" : "'" + value + "'";
    }
}
