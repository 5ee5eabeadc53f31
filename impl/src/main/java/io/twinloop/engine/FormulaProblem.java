// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.value.Truth;
import java.util.List;
import java.util.Set;

/**
 * Whether a formula holds, as a question for the branching.
 *
 * @param formulas what made it
 * @param invariant what holds of every possible subject
 * @param formula the formula
 */
record FormulaProblem(Formulas formulas, Formula invariant, Formula formula) implements Branching.Problem<Truth> {

    @Override
    public List<Formula> start() {
        return List.of(formula, invariant);
    }

    @Override
    public Branching.Step<Truth> step(List<Formula> state) {
        if (state.get(1) == formulas.no()) {
            return new Branching.Step.Impossible<>();
        }
        Truth truth = state.get(0).truth();
        return truth == Truth.UNKNOWN
                ? new Branching.Step.Open<>(state)
                : new Branching.Step.Answered<>(truth, Set.of(), state.get(1));
    }
}
