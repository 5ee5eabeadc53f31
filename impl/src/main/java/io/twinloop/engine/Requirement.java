// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A requirement over every possible subject.
 *
 * @param rule the rule
 * @param kind the kind of subject
 * @param base the members of a subject that has the entity it is about, and nothing else
 * @param formulas made the formulas, for all requirements about the same thing
 * @param invariant what holds of every possible subject
 * @param applies when it applies
 * @param violated when it is violated
 */
record Requirement(
        Ruled rule,
        String kind,
        Map<String, Object> base,
        Formulas formulas,
        Formula invariant,
        Formula applies,
        Formula violated) {

    Formula not(Formula formula) {
        return formulas.not(formula);
    }

    Formula both(Formula one, Formula other) {
        return formulas.all(List.of(one, other));
    }

    boolean excludes(Formula one, Formula other) {
        return way(both(one, other)).isEmpty();
    }

    /** Returns whether every subject to which it applies, and some does, violates it. */
    boolean isNeverMet() {
        return excludes(applies, not(violated));
    }

    /** Returns values of the unknowns that make a formula true; empty if there are none. */
    Optional<Map<Variable, Object>> way(Formula formula) {
        Map<Variable, Object> way = new HashMap<>();
        return search(both(formula, invariant), way, new HashSet<>()) ? Optional.of(way) : Optional.empty();
    }

    private boolean search(Formula formula, Map<Variable, Object> way, Set<Formula> barren) {
        if (formula.kind() == Formula.Kind.SETTLED) {
            return formula == formulas.yes();
        }
        if (barren.contains(formula)) {
            return false;
        }
        if (barren.size() > Branching.EXPLORATION_LIMIT) {
            throw new Branching.LimitReached();
        }
        Variable next = formulas.variable(Formulas.first(List.of(formula)));
        for (Object value : formulas.cells(next)) {
            way.put(next, value);
            if (search(formulas.assume(formula, next, value), way, barren)) {
                return true;
            }
        }
        way.remove(next);
        barren.add(formula);
        return false;
    }
}
