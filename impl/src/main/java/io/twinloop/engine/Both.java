// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two questions about the same subject, asked together.
 *
 * @param before the first question
 * @param after the second, over formulas of the same maker
 */
record Both(Branching.Problem<Given> before, Branching.Problem<Given> after)
        implements Branching.Problem<Both.Answers> {

    /**
     * The answers to both.
     *
     * @param before the answer to the first
     * @param after the answer to the second
     */
    record Answers(Given before, Given after) {}

    @Override
    public List<Formula> start() {
        return join(before.start(), after.start());
    }

    @Override
    public Formulas formulas() {
        return before.formulas();
    }

    @Override
    public Branching.Step<Answers> step(List<Formula> state) {
        int first = before.start().size();
        List<Formula> left = state.subList(0, first);
        List<Formula> right = state.subList(first, state.size());
        Branching.Step<Given> one = before.step(left);
        Branching.Step<Given> other = after.step(right);
        if (one instanceof Branching.Step.Impossible || other instanceof Branching.Step.Impossible) {
            return new Branching.Step.Impossible<>();
        }
        if (one instanceof Branching.Step.Answered<Given> given
                && other instanceof Branching.Step.Answered<Given> answered) {
            Set<String> rules = new HashSet<>(given.rules());
            rules.addAll(answered.rules());
            return new Branching.Step.Answered<>(
                    new Answers(given.answer(), answered.answer()),
                    rules,
                    formulas().all(List.of(given.guard(), answered.guard())));
        }
        return new Branching.Step.Open<>(join(remains(one, left), remains(other, right)));
    }

    private static List<Formula> remains(Branching.Step<Given> step, List<Formula> state) {
        return step instanceof Branching.Step.Open<Given> open ? open.remains() : state;
    }

    private static List<Formula> join(List<Formula> some, List<Formula> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
