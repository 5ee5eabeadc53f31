// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition.Operator;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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

    /** Compares a number that is known to be at least something. */
    static Truth atLeast(int least, Operator operator, Object right) {
        if (operator == Operator.IN || operator == Operator.HAS) {
            return Truth.UNKNOWN;
        }
        BigDecimal bound = number(right);
        boolean above = BigDecimal.valueOf(least).compareTo(bound) > 0;
        boolean reached = BigDecimal.valueOf(least).compareTo(bound) >= 0;
        return switch (operator) {
            case ABOVE, DIFFERENT -> above ? Truth.YES : Truth.UNKNOWN;
            case AT_LEAST -> reached ? Truth.YES : Truth.UNKNOWN;
            case AT_MOST, EQUAL -> above ? Truth.NO : Truth.UNKNOWN;
            case BELOW -> reached ? Truth.NO : Truth.UNKNOWN;
            case IN, HAS -> Truth.UNKNOWN;
        };
    }

    /** Returns the comparison with its sides exchanged. */
    static Operator mirrored(Operator operator) {
        return switch (operator) {
            case BELOW -> Operator.ABOVE;
            case AT_MOST -> Operator.AT_LEAST;
            case ABOVE -> Operator.BELOW;
            case AT_LEAST -> Operator.AT_MOST;
            case IN -> Operator.HAS;
            case HAS -> Operator.IN;
            case EQUAL, DIFFERENT -> operator;
        };
    }

    private static Truth equal(Object left, Object right) {
        if (!isList(left) && !isList(right)) {
            return same(left, right);
        }
        Known one = Known.of(elements(left));
        Known other = Known.of(elements(right));
        if (one.lacksOneOf(other) || other.lacksOneOf(one)) {
            return Truth.NO;
        }
        return one.complete() && other.complete() ? Truth.YES : Truth.UNKNOWN;
    }

    /**
     * What is known of the elements of a list, without regard to their order and number.
     *
     * @param values the elements that can be told
     * @param complete whether these are all
     */
    private record Known(Set<Object> values, boolean complete) {

        static Known of(Elements elements) {
            Set<Object> values = new HashSet<>();
            boolean complete = !elements.open();
            for (Object element : elements.values()) {
                Object value = plain(element);
                if (value == null) {
                    complete = false;
                } else {
                    values.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
                }
            }
            return new Known(values, complete);
        }

        boolean lacksOneOf(Known other) {
            return complete && !values.containsAll(other.values);
        }
    }

    private static Truth same(Object one, Object other) {
        if (one instanceof Node node
                && other instanceof Node entity
                && node.isStated()
                && node.pointer().equals(entity.pointer())) {
            return Truth.YES;
        }
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
        String mine = collection(one);
        String others = collection(other);
        if (mine != null && others != null && !mine.equals(others)) {
            return Truth.NO;
        }
        if (one instanceof Node && other instanceof Node) {
            // Two entities of one id: which is meant cannot be told.
            return left.equals(right) ? Truth.UNKNOWN : Truth.NO;
        }
        return Truth.of(left.equals(right));
    }

    /** Returns the collection that an entity or an id belongs to, or null if it is neither. */
    private static @Nullable String collection(Object value) {
        if (value instanceof Ref ref) {
            return ref.collection();
        }
        return value instanceof Node node ? node.collection() : null;
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
        return Arrays.compare(left, right);
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
