// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.value.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes formulas, equal ones once, and tells what is left of one when an unknown gets a value. Not thread-safe. */
final class Formulas {

    private record Shape(Formula.Kind kind, @Nullable Leaf leaf, List<Formula> parts) {}

    private record Assumed(Formula formula, int unknown, Object value) {}

    private final Formula yes = new Formula(Formula.Kind.SETTLED, Truth.YES, null, List.of(), new BitSet());
    private final Formula no = new Formula(Formula.Kind.SETTLED, Truth.NO, null, List.of(), new BitSet());
    private final Map<Shape, Formula> made = new HashMap<>();
    private final Map<Assumed, Formula> assumed = new HashMap<>();
    private final Map<Variable, Integer> numbers = new HashMap<>();
    private final List<Variable> variables = new ArrayList<>();
    private final Cells cells;

    Formulas() {
        this(Map.of());
    }

    /**
     * Makes the maker.
     *
     * @param bounds numbers known to be at least something, by JSON Pointer
     */
    Formulas(Map<String, BigDecimal> bounds) {
        this.cells = new Cells(bounds);
    }

    Formula yes() {
        return yes;
    }

    Formula no() {
        return no;
    }

    Formula settled(Truth truth) {
        if (truth == Truth.UNKNOWN) {
            throw new IllegalArgumentException("an unknown formula needs a leaf");
        }
        return truth == Truth.YES ? yes : no;
    }

    Formula leaf(Leaf leaf) {
        return made.computeIfAbsent(new Shape(Formula.Kind.LEAF, leaf, List.of()), shape -> {
            cells.add(leaf);
            BitSet unknowns = new BitSet();
            unknowns.set(number(leaf.variable()));
            return new Formula(shape.kind(), Truth.UNKNOWN, leaf, List.of(), unknowns);
        });
    }

    Formula not(Formula part) {
        return switch (part.kind()) {
            case SETTLED -> settled(part.truth().not());
            case NOT -> part.parts().get(0);
            default -> join(Formula.Kind.NOT, List.of(part));
        };
    }

    /** Returns the conjunction; one part that is no settles it. */
    Formula all(List<Formula> parts) {
        return join(Formula.Kind.ALL, no, parts);
    }

    /** Returns the disjunction; one part that is yes settles it. */
    Formula any(List<Formula> parts) {
        return join(Formula.Kind.ANY, yes, parts);
    }

    private Formula join(Formula.Kind kind, Formula settles, List<Formula> parts) {
        Set<Formula> open = new LinkedHashSet<>();
        for (Formula part : parts) {
            if (part == settles) {
                return settles;
            }
            if (part.kind() != Formula.Kind.SETTLED) {
                open.add(part);
            }
        }
        if (open.isEmpty()) {
            return settles == yes ? no : yes;
        }
        return open.size() == 1 ? open.iterator().next() : join(kind, List.copyOf(open));
    }

    private Formula join(Formula.Kind kind, List<Formula> parts) {
        return made.computeIfAbsent(new Shape(kind, null, parts), shape -> {
            BitSet unknowns = new BitSet();
            parts.forEach(part -> unknowns.or(part.unknowns()));
            return new Formula(kind, Truth.UNKNOWN, null, parts, unknowns);
        });
    }

    /** Returns what is left of a formula if an unknown has a value. */
    Formula assume(Formula formula, Variable variable, Object value) {
        return assume(formula, number(variable), value);
    }

    private Formula assume(Formula formula, int unknown, Object value) {
        if (!formula.unknowns().get(unknown)) {
            return formula;
        }
        Assumed key = new Assumed(formula, unknown, value);
        Formula known = assumed.get(key);
        if (known == null) {
            known = assumeParts(formula, unknown, value);
            assumed.put(key, known);
        }
        return known;
    }

    private Formula assumeParts(Formula formula, int unknown, Object value) {
        Leaf leaf = formula.leaf();
        if (leaf != null) {
            return settled(leaf.at(value));
        }
        List<Formula> parts = new ArrayList<>();
        formula.parts().forEach(part -> parts.add(assume(part, unknown, value)));
        return switch (formula.kind()) {
            case ALL -> all(parts);
            case ANY -> any(parts);
            case NOT -> not(parts.get(0));
            case SETTLED, LEAF -> formula;
        };
    }

    /** Returns the number of an unknown; a new one gets the next. */
    int number(Variable variable) {
        return numbers.computeIfAbsent(variable, fresh -> {
            variables.add(fresh);
            return variables.size() - 1;
        });
    }

    /** Returns the unknown of a number. */
    Variable variable(int number) {
        return variables.get(number);
    }

    /** Returns one value of each cell of an unknown. */
    List<Object> cells(Variable variable) {
        return cells.of(variable);
    }

    /** Returns what is known of the cells. */
    Cells cells() {
        return cells;
    }

    /** Returns the number of the first unknown, in reading order, that some formulas have; -1 if they have none. */
    static int first(List<Formula> formulas) {
        BitSet unknowns = new BitSet();
        formulas.forEach(formula -> unknowns.or(formula.unknowns()));
        return unknowns.nextSetBit(0);
    }

    /** Returns whether some completion makes a formula true. */
    boolean isPossible(Formula formula) {
        return isPossible(formula, new HashSet<>());
    }

    private boolean isPossible(Formula formula, Set<Formula> barren) {
        if (formula.kind() == Formula.Kind.SETTLED) {
            return formula == yes;
        }
        if (barren.contains(formula)) {
            return false;
        }
        Variable next = variables.get(formula.unknowns().nextSetBit(0));
        if (cells(next).stream().anyMatch(value -> isPossible(assume(formula, next, value), barren))) {
            return true;
        }
        barren.add(formula);
        return false;
    }
}
