// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import com.google.common.collect.Sets;
import io.twinloop.explore.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A decision whose outcome strangers' rules may make stricter, as one question for the branching.
 *
 * @param own the members' question
 * @param raised the strangers' question for each outcome of the members
 */
record Raising(DecisionProblem own, Map<String, DecisionProblem> raised) implements Branching.Problem<Answer> {

    @Override
    public List<Formula> start() {
        List<Formula> start = new ArrayList<>(own.start());
        start.addAll(raised.values().iterator().next().start());
        return start;
    }

    @Override
    public Formulas formulas() {
        return own.formulas();
    }

    @Override
    public Branching.Step<Answer> step(List<Formula> state) {
        int mine = own.start().size();
        List<Formula> strangers = state.subList(mine, state.size());
        Branching.Step<Answer> step = own.step(state.subList(0, mine));
        if (step instanceof Branching.Step.Open<Answer> open) {
            return new Branching.Step.Open<>(join(open.remains(), strangers));
        }
        if (!(step instanceof Branching.Step.Answered<Answer> answered)
                || answered.answer().outcome() == null) {
            return step;
        }
        DecisionProblem problem = raised.get(answered.answer().outcome());
        if (problem == null) {
            return step;
        }
        Branching.Step<Answer> stricter = problem.step(strangers);
        if (stricter instanceof Branching.Step.Open<Answer> open) {
            return new Branching.Step.Open<>(join(state.subList(0, mine), open.remains()));
        }
        if (stricter instanceof Branching.Step.Answered<Answer> more) {
            return new Branching.Step.Answered<>(
                    more.answer(),
                    Sets.union(answered.rules(), more.rules()),
                    formulas().all(List.of(answered.guard(), more.guard())));
        }
        return stricter;
    }

    private static List<Formula> join(List<Formula> some, List<Formula> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
