// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two values; unknown if either is.
 *
 * @param left the left value
 * @param sign one of = != &lt; &lt;= &gt; &gt;= in has
 * @param right the right value
 */
record Comparison(Term left, String sign, Term right) implements Test {

    private static final Map<String, String> MIRRORED =
            Map.of("=", "=", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    @Override
    public Truth answer(Scope scope) {
        Several counted = openList(left, scope);
        if (counted != null) {
            return atLeast(counted.elements().size(), sign, right.value(scope));
        }
        counted = openList(right, scope);
        if (counted != null) {
            return atLeast(counted.elements().size(), MIRRORED.get(sign), left.value(scope));
        }
        return compare(left.value(scope), right.value(scope));
    }

    private static @Nullable Several openList(Term term, Scope scope) {
        Several list = term instanceof Term.Count count ? count.of().list(scope) : null;
        return list != null && list.open() ? list : null;
    }

    // Compares a number of which only the least value is known.
    private static Truth atLeast(int least, @Nullable String sign, @Nullable Object bound) {
        if (sign == null || !(bound instanceof BigDecimal number)) {
            return Truth.UNKNOWN;
        }
        int order = BigDecimal.valueOf(least).compareTo(number);
        return switch (sign) {
            case ">=" -> order >= 0 ? Truth.YES : Truth.UNKNOWN;
            case ">" -> order > 0 ? Truth.YES : Truth.UNKNOWN;
            case "<=" -> order > 0 ? Truth.NO : Truth.UNKNOWN;
            case "<" -> order >= 0 ? Truth.NO : Truth.UNKNOWN;
            case "=" -> order > 0 ? Truth.NO : Truth.UNKNOWN;
            default -> order > 0 ? Truth.YES : Truth.UNKNOWN;
        };
    }

    /** Returns what this comparison says of two values, either of which may be unknown. */
    Truth compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Truth.UNKNOWN;
        }
        if (one == Facts.NULL || other == Facts.NULL) {
            return Truth.of(sign.equals("!="));
        }
        return switch (sign) {
            case "=" -> Values.same(one, other);
            case "!=" -> Values.same(one, other).not();
            case "in" -> Values.has((Several) other, one);
            case "has" -> Values.has((Several) one, other);
            case "<" -> Truth.of(Values.compare(one, other) < 0);
            case "<=" -> Truth.of(Values.compare(one, other) <= 0);
            case ">" -> Truth.of(Values.compare(one, other) > 0);
            default -> Truth.of(Values.compare(one, other) >= 0);
        };
    }

    /** Returns the one fact that this compares with a constant, or null if it reads more, or a list or an id. */
    @Nullable
    Place fact(Scope scope) {
        Path path = left instanceof Path one && isConstant(right)
                ? one
                : right instanceof Path other && isConstant(left) ? other : null;
        Place place = path == null ? null : path.place(scope);
        return place != null && place.shape().isScalar() ? place : null;
    }

    private static boolean isConstant(Term term) {
        boolean[] reads = new boolean[1];
        term.paths(path -> reads[0] |= !path.name().equals("on"));
        return !reads[0];
    }

    /** Returns what this comparison would say if the fact that it compares with a constant had a value. */
    Truth with(Object value, Scope scope) {
        return isConstant(right) ? compare(value, right.value(scope)) : compare(left.value(scope), value);
    }

    /** Returns the constant that it compares with, one or several. */
    @Nullable
    Object constant(Scope scope) {
        return isConstant(right) ? right.value(scope) : left.value(scope);
    }

    @Override
    public boolean isWhole(Scope scope) {
        return fact(scope) == null;
    }

    @Override
    public void places(Scope scope, Consumer<Place> visitor) {
        left.places(scope, visitor);
        right.places(scope, visitor);
    }

    @Override
    public Variable variable(Scope scope) {
        Place fact = fact(scope);
        return fact == null ? Test.super.variable(scope) : new Variable.Fact(fact);
    }

    @Override
    public boolean isFlat(Book book) {
        return !left.isOfList() && !right.isOfList();
    }

    @Override
    public void paths(Consumer<Path> visitor) {
        left.paths(visitor);
        right.paths(visitor);
    }

    @Override
    public void comparisons(Scope scope, Consumer<Comparison> visitor) {
        if (fact(scope) != null) {
            visitor.accept(this);
        }
    }
}
