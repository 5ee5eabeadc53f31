// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The values that a variable can be guessed to have: one for each set of values that no test tells apart (semantics 2.2). */
final class Cells {

    private static final List<Object> TRUTHS = List.of(Truth.YES, Truth.NO);

    private final Map<String, List<Matter.Compared>> tests = new HashMap<>();
    private final Map<String, List<Object>> known = new HashMap<>();
    private final Map<String, List<String>> outcomes;
    private final Facts facts;

    /**
     * Looks at the tests of a matter.
     *
     * @param outcomes the outcomes of the decisions, by id
     */
    Cells(Matter matter, Map<String, List<String>> outcomes) {
        this.outcomes = outcomes;
        this.facts = matter.world().facts();
        matter.comparisons(compared -> {
            Place fact = compared.comparison().fact(compared.scope());
            if (fact != null) {
                tests.computeIfAbsent(fact.pointer(), key -> new ArrayList<>()).add(compared);
            }
        });
    }

    List<Object> of(Variable variable) {
        if (variable instanceof Variable.Fact fact) {
            return known.computeIfAbsent(fact.place().pointer(), pointer -> ofFact(fact.place()));
        }
        return variable instanceof Variable.Decided decided
                ? List.copyOf(outcomes.getOrDefault(decided.decision(), List.of()))
                : TRUTHS;
    }

    private List<Object> ofFact(Place place) {
        List<Matter.Compared> tests = this.tests.getOrDefault(place.pointer(), List.of());
        List<Object> cells = new ArrayList<>();
        Set<List<Truth>> seen = new HashSet<>();
        BigDecimal least = facts.least(place.pointer());
        Set<Object> candidates = candidates(place.shape(), tests);
        if (least != null) {
            candidates.add(least);
            candidates.removeIf(value -> Values.compare(value, least) < 0);
        }
        for (Object value : candidates) {
            List<Truth> answers = tests.stream()
                    .map(test -> test.comparison().with(value, test.scope()))
                    .toList();
            if (seen.add(answers)) {
                cells.add(value);
            }
        }
        return cells;
    }

    private static Set<Object> candidates(Shape shape, List<Matter.Compared> tests) {
        Set<Object> values = new LinkedHashSet<>();
        switch (shape.kind()) {
            case FLAG -> values.addAll(List.of(true, false));
            case CODE -> values.addAll(shape.constants());
            default -> constants(tests).forEach(constant -> values.addAll(around(constant, shape.kind())));
        }
        if (shape.kind() == Shape.Kind.COUNT) {
            values.add(BigDecimal.ZERO);
            values.removeIf(value -> ((BigDecimal) value).signum() < 0);
        }
        return values;
    }

    private static List<Object> constants(List<Matter.Compared> tests) {
        return tests.stream()
                .map(test -> test.comparison().constant(test.scope()))
                .filter(Objects::nonNull)
                .flatMap(constant ->
                        constant instanceof Several list ? list.elements().stream() : List.of(constant).stream())
                .sorted(Values::compare)
                .distinct()
                .toList();
    }

    // The constant, and a value on either side of it before any other constant of these rules.
    private static List<Object> around(Object constant, Shape.Kind kind) {
        if (constant instanceof LocalDate day) {
            List<Object> days = new ArrayList<>(List.of(day));
            if (day.isAfter(LocalDate.MIN)) {
                days.add(0, day.minusDays(1));
            }
            if (day.isBefore(LocalDate.MAX)) {
                days.add(day.plusDays(1));
            }
            return days;
        }
        if (constant instanceof BigDecimal number && kind == Shape.Kind.DECIMAL) {
            BigDecimal little = BigDecimal.ONE.scaleByPowerOfTen(-number.scale() - 9);
            return List.of(number.subtract(little), number, number.add(little));
        }
        if (constant instanceof BigDecimal number) {
            BigDecimal low = number.setScale(0, RoundingMode.FLOOR);
            BigDecimal high = number.setScale(0, RoundingMode.CEILING);
            return List.of(low.subtract(BigDecimal.ONE), low, high, high.add(BigDecimal.ONE));
        }
        String text = constant.toString();
        return text.isBlank() ? List.of("!", "~") : List.of("!", text, text + "!", "~" + text);
    }
}
