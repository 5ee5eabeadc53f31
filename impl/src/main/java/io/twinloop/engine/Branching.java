// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what evaluation leaves unknown: goes through the cells of the first unknown in reading order, looks again, and so
 * on until every completion has its answer.
 *
 * <p>Two states with equal remains have equal futures, so that each is gone through once. The same walk tells which
 * unknowns matter: those that are left when equal branches are taken together. This is where the explored diagram of a
 * decision will stand.
 *
 * @param <A> what is asked for; equal answers are the same answer
 */
final class Branching<A> {

    /** How many evaluations one question may take. */
    static final int LIMIT = 4096;

    /**
     * A question over formulas.
     *
     * @param <A> what is asked for
     */
    interface Problem<A> {
        /** Returns the formulas from which the question starts. */
        List<Formula> start();

        /** Looks at the formulas: they give an answer, or are impossible, or leave the question open. */
        Step<A> step(List<Formula> state);

        /** Returns what makes formulas. */
        Formulas formulas();

        /** Returns one value for each cell of an unknown. */
        List<Object> cells(Variable variable);
    }

    /**
     * What a look came to.
     *
     * @param <A> what is asked for
     * @param answer the answer, or null if the question is open or the state impossible
     * @param rules the rules that give the answer
     * @param remains the formulas on which the rest depends
     * @param next the unknown to go through, or null if there is an answer or the state is impossible
     */
    record Step<A>(
            @Nullable A answer,
            Set<String> rules,
            List<Formula> remains,
            @Nullable Variable next) {

        static <A> Step<A> impossible() {
            return new Step<>(null, Set.of(), List.of(), null);
        }

        static <A> Step<A> open(List<Formula> remains, Variable next) {
            return new Step<>(null, Set.of(), remains, next);
        }

        static <A> Step<A> answered(A answer, Set<String> rules) {
            return new Step<>(answer, rules, List.of(), null);
        }
    }

    /**
     * What became of the question.
     *
     * @param <A> what is asked for
     * @param answers the different answers of the possible completions
     * @param rules the rules that give one of them
     * @param essential the unknowns that matter, in reading order
     * @param limited whether the limit was reached before every completion had its answer
     */
    record Result<A>(Set<A> answers, Set<String> rules, Set<Variable> essential, boolean limited) {}

    private record Explored<A>(int form, Set<A> answers, Set<String> rules, Set<Variable> essential) {}

    /** Thrown when a question is too large. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached() {
            super(null, null, false, false);
        }
    }

    private static final class TwoAnswers extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TwoAnswers() {
            super(null, null, false, false);
        }
    }

    private final Problem<A> problem;
    private final boolean brief;
    private final Map<List<Formula>, Explored<A>> seen = new HashMap<>();
    private final Map<Object, Integer> forms = new HashMap<>();
    private final Set<A> answers = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<Variable> met = new LinkedHashSet<>();
    private int evaluations;

    private Branching(Problem<A> problem, boolean brief) {
        this.problem = problem;
        this.brief = brief;
    }

    /**
     * Answers a question.
     *
     * @param problem the question
     * @param brief whether to stop at two different answers, without asking which unknowns matter
     */
    static <A> Result<A> explore(Problem<A> problem, boolean brief) {
        Branching<A> branching = new Branching<>(problem, brief);
        try {
            Explored<A> all = branching.explore(problem.start());
            return new Result<>(all.answers(), all.rules(), all.essential(), false);
        } catch (LimitReached e) {
            return branching.soFar(true);
        } catch (TwoAnswers e) {
            return branching.soFar(false);
        }
    }

    private Result<A> soFar(boolean limited) {
        return new Result<>(answers, rules, met, limited);
    }

    private Explored<A> explore(List<Formula> state) {
        if (++evaluations > LIMIT) {
            throw new LimitReached();
        }
        Step<A> step = problem.step(state);
        A answer = step.answer();
        if (answer != null) {
            return answered(answer, step.rules());
        }
        Variable next = step.next();
        if (next == null) {
            return new Explored<>(form("impossible"), Set.of(), Set.of(), Set.of());
        }
        Explored<A> known = seen.get(step.remains());
        if (known == null) {
            met.add(next);
            known = branch(step.remains(), next);
            seen.put(step.remains(), known);
        }
        return known;
    }

    private Explored<A> answered(A answer, Set<String> given) {
        answers.add(answer);
        rules.addAll(given);
        if (brief && answers.size() > 1) {
            throw new TwoAnswers();
        }
        return new Explored<>(form(List.of(answer)), Set.of(answer), given, Set.of());
    }

    private Explored<A> branch(List<Formula> state, Variable next) {
        List<Explored<A>> branches = new ArrayList<>();
        List<Object> shape = new ArrayList<>(List.of(next));
        for (Object value : problem.cells(next)) {
            List<Formula> assumed = new ArrayList<>(state.size());
            for (Formula formula : state) {
                assumed.add(problem.formulas().assume(formula, next, value));
            }
            Explored<A> branch = explore(assumed);
            shape.add(branch.form());
            if (!branch.answers().isEmpty()) {
                branches.add(branch);
            }
        }
        boolean equal = branches.stream().map(Explored::form).distinct().count() <= 1;
        Set<A> found = new LinkedHashSet<>();
        Set<String> given = new LinkedHashSet<>();
        Set<Variable> essential = new LinkedHashSet<>();
        if (!equal) {
            essential.add(next);
        }
        for (Explored<A> branch : branches) {
            found.addAll(branch.answers());
            given.addAll(branch.rules());
            essential.addAll(branch.essential());
        }
        int form = equal && !branches.isEmpty() ? branches.get(0).form() : form(shape);
        return new Explored<>(form, found, given, essential);
    }

    private int form(Object key) {
        return forms.computeIfAbsent(key, fresh -> forms.size());
    }
}
