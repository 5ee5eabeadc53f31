// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of unknowns: one value of each set of values that no test tells apart. Numbers and days are tried at, below,
 * above and between the constants they are compared with.
 */
final class Cells {

    private final Map<Variable, Set<Leaf>> tests = new LinkedHashMap<>();
    private final Map<Variable, List<Object>> known = new LinkedHashMap<>();
    private final Map<String, BigDecimal> bounds;

    /**
     * Makes the cells.
     *
     * @param bounds numbers known to be at least something, by JSON Pointer
     */
    Cells(Map<String, BigDecimal> bounds) {
        this.bounds = bounds;
    }

    /** Takes a test into account. */
    void add(Leaf leaf) {
        tests.computeIfAbsent(leaf.variable(), key -> new LinkedHashSet<>()).add(leaf);
        known.remove(leaf.variable());
    }

    /** Returns one value for each cell of an unknown. */
    List<Object> of(Variable variable) {
        return known.computeIfAbsent(variable, this::cells);
    }

    private List<Object> cells(Variable variable) {
        Set<Leaf> leaves = tests.getOrDefault(variable, Set.of());
        Map<List<Truth>, Object> cells = new LinkedHashMap<>();
        candidates(leaves).forEach(candidate -> cells.putIfAbsent(signature(leaves, candidate), candidate));
        return List.copyOf(cells.values());
    }

    private static List<Truth> signature(Set<Leaf> leaves, Object value) {
        return leaves.stream().map(leaf -> leaf.at(value)).toList();
    }

    /** Returns the tests of an unknown. */
    List<Leaf> tests(Variable variable) {
        return List.copyOf(tests.getOrDefault(variable, Set.of()));
    }

    /** Returns the value that stands for the cell in which a value lies; the value itself if it lies in none. */
    Object cellOf(Variable variable, Object value) {
        Set<Leaf> leaves = tests.getOrDefault(variable, Set.of());
        List<Truth> signature = signature(leaves, value);
        return of(variable).stream()
                .filter(cell -> signature(leaves, cell).equals(signature))
                .findFirst()
                .orElse(value);
    }

    /** Returns every value that is tried, in its order, with the one that stands for its cell. */
    Map<Object, Object> tried(Variable variable) {
        Set<Leaf> leaves = tests.getOrDefault(variable, Set.of());
        Map<List<Truth>, Object> cells = new LinkedHashMap<>();
        Map<Object, Object> tried = new LinkedHashMap<>();
        for (Object candidate : candidates(leaves)) {
            List<Truth> signature = signature(leaves, candidate);
            cells.putIfAbsent(signature, candidate);
            tried.put(candidate, Objects.requireNonNull(cells.get(signature)));
        }
        return tried;
    }

    private Collection<?> candidates(Set<Leaf> leaves) {
        List<Leaf.OfFact> ofFact = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (leaf instanceof Leaf.OfDecision decided) {
                return decided.outcomes();
            }
            if (leaf instanceof Leaf.OfFact one) {
                ofFact.add(one);
            }
        }
        return ofFact.isEmpty() ? List.of(Truth.YES, Truth.NO) : values(ofFact);
    }

    private Collection<?> values(List<Leaf.OfFact> leaves) {
        Leaf.OfFact any = leaves.get(0);
        MemberType type = any.member().type();
        if (type == Scalar.FLAG) {
            return List.of(true, false);
        }
        if (type instanceof Code code) {
            return code.constants();
        }
        Set<Object> constants = new LinkedHashSet<>();
        for (Leaf.OfFact leaf : leaves) {
            if (leaf.constant() instanceof List<?> list) {
                constants.addAll(list);
            } else {
                constants.add(leaf.constant());
            }
        }
        if (type == Scalar.DATE) {
            return days(constants);
        }
        if (type == Scalar.INTEGER || type == Scalar.COUNT || type == Scalar.DECIMAL) {
            return numbers(constants, (Scalar) type, bounds.get(any.variable().pointer()));
        }
        return texts(constants);
    }

    private static Collection<BigDecimal> numbers(Set<Object> constants, Scalar type, @Nullable BigDecimal least) {
        TreeSet<BigDecimal> sorted = new TreeSet<>();
        constants.forEach(constant -> sorted.add((BigDecimal) constant));
        TreeSet<BigDecimal> values = new TreeSet<>(sorted);
        values.add(BigDecimal.ZERO);
        BigDecimal previous = null;
        for (BigDecimal number : sorted) {
            values.add(number.subtract(BigDecimal.ONE));
            values.add(number.add(BigDecimal.ONE));
            if (previous != null) {
                values.add(previous.add(number).divide(BigDecimal.valueOf(2)));
            }
            previous = number;
        }
        if (least != null) {
            values.add(least);
        }
        if (type != Scalar.DECIMAL) {
            List.copyOf(values).forEach(value -> {
                values.remove(value);
                values.add(value.setScale(0, RoundingMode.FLOOR));
                values.add(value.setScale(0, RoundingMode.CEILING));
            });
        }
        values.removeIf(
                value -> (type == Scalar.COUNT && value.signum() < 0) || (least != null && value.compareTo(least) < 0));
        return values;
    }

    private static Collection<LocalDate> days(Set<Object> constants) {
        TreeSet<LocalDate> values = new TreeSet<>();
        for (Object constant : constants) {
            LocalDate day = (LocalDate) constant;
            values.add(day);
            if (day.isAfter(LocalDate.MIN)) {
                values.add(day.minusDays(1));
            }
            if (day.isBefore(LocalDate.MAX)) {
                values.add(day.plusDays(1));
            }
        }
        return values.isEmpty() ? List.of(LocalDate.EPOCH) : values;
    }

    // A text that is none of the constants stands for all others; one just after each keeps the order of texts.
    private static Collection<String> texts(Set<Object> constants) {
        TreeSet<String> values = new TreeSet<>(List.of("\u0001"));
        for (Object constant : constants) {
            values.add((String) constant);
            values.add(constant + "\u0001");
        }
        values.removeIf(String::isBlank);
        return values;
    }
}
