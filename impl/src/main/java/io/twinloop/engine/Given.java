// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import java.util.List;
import java.util.Set;

/**
 * An answer with the rules that give it.
 *
 * @param answer the answer
 * @param rules the ids of the rules
 */
record Given(Answer answer, Set<String> rules) {

    /** Returns a question with its answers told apart by the rules that give them. */
    static Branching.Problem<Given> of(Branching.Problem<Answer> problem) {
        return new Branching.Problem<>() {
            @Override
            public List<Formula> start() {
                return problem.start();
            }

            @Override
            public Branching.Step<Given> step(List<Formula> state) {
                Branching.Step<Answer> step = problem.step(state);
                if (step instanceof Branching.Step.Answered<Answer> answered) {
                    Given given = new Given(answered.answer(), Set.copyOf(answered.rules()));
                    return new Branching.Step.Answered<>(given, answered.rules(), answered.guard());
                }
                return step instanceof Branching.Step.Open<Answer> open
                        ? new Branching.Step.Open<>(open.remains())
                        : new Branching.Step.Impossible<>();
            }

            @Override
            public Formulas formulas() {
                return problem.formulas();
            }
        };
    }
}
