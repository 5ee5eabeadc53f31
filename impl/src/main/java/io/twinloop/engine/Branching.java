// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what evaluation leaves unknown: goes through the cells of the first unknown in reading order, looks again, and so
 * on until every completion has its answer.
 *
 * <p>Two states with equal remains have equal futures, so that each is gone through once. What is left when equal branches
 * are taken together is the diagram of the question, from which everything else about it is read.
 *
 * @param <A> what is asked for; equal answers are the same answer
 */
final class Branching<A> {

    /** How many evaluations a question about one subject may take. */
    static final int LIMIT = 4096;

    /** How many a question about every subject may take. */
    static final int EXPLORATION_LIMIT = 100_000;

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
    }

    /**
     * What a look came to.
     *
     * @param <A> what is asked for
     */
    sealed interface Step<A> {
        /**
         * There is an answer.
         *
         * @param answer the answer
         * @param rules the rules that give it
         * @param guard what must hold for there to be such a subject at all
         */
        record Answered<A>(A answer, Set<String> rules, Formula guard) implements Step<A> {}

        /**
         * There is none yet.
         *
         * @param remains the formulas on which the rest depends
         */
        record Open<A>(List<Formula> remains) implements Step<A> {}

        /** No subject is like this. */
        record Impossible<A>() implements Step<A> {}
    }

    /**
     * What became of the question.
     *
     * @param <A> what is asked for
     * @param root the diagram, or null if it was not finished
     * @param answers the different answers of the possible completions, with the rules that give them
     * @param met the unknowns that were gone through
     * @param evaluations how many states were looked at
     * @param limited whether the limit was reached before every completion had its answer
     */
    record Result<A>(
            @Nullable DiagramNode<A> root,
            Map<A, Set<String>> answers,
            Set<Variable> met,
            int evaluations,
            boolean limited) {

        /** Returns the unknowns that matter, in reading order; all that were met if the diagram was not finished. */
        Set<Variable> essential() {
            return root == null ? met : Essentials.of(root);
        }

        Set<String> rules() {
            Set<String> rules = new LinkedHashSet<>();
            answers.values().forEach(rules::addAll);
            return rules;
        }
    }

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

    private record Guarded<A>(Formula guard, A answer) {}

    private final Problem<A> problem;
    private final Formulas formulas;
    private final boolean brief;
    private final int limit;
    private final Diagrams<A> diagrams = new Diagrams<>();
    private final Map<List<Formula>, DiagramNode<A>> seen = new HashMap<>();
    private final Map<Guarded<A>, DiagramNode<A>> guarded = new HashMap<>();
    private final Map<A, Set<String>> answers = new LinkedHashMap<>();
    private final Set<Variable> met = new LinkedHashSet<>();
    private int evaluations;

    private Branching(Problem<A> problem, boolean brief, int limit) {
        this.problem = problem;
        this.formulas = problem.formulas();
        this.brief = brief;
        this.limit = limit;
    }

    /**
     * Answers a question about one subject.
     *
     * @param problem the question
     * @param brief whether to stop at two different answers, without asking which unknowns matter
     */
    static <A> Result<A> explore(Problem<A> problem, boolean brief) {
        return new Branching<>(problem, brief, LIMIT).result();
    }

    /** Answers a question about every subject. */
    static <A> Result<A> exploreAll(Problem<A> problem) {
        return new Branching<>(problem, false, EXPLORATION_LIMIT).result();
    }

    private Result<A> result() {
        try {
            return new Result<>(explore(problem.start()), answers, met, evaluations, false);
        } catch (LimitReached e) {
            return new Result<>(null, answers, met, evaluations, true);
        } catch (TwoAnswers e) {
            return new Result<>(null, answers, met, evaluations, false);
        }
    }

    private DiagramNode<A> explore(List<Formula> state) {
        count();
        Step<A> step = problem.step(state);
        if (step instanceof Step.Answered<A> answered) {
            return answered(answered);
        }
        if (!(step instanceof Step.Open<A> open)) {
            return diagrams.impossible();
        }
        DiagramNode<A> known = seen.get(open.remains());
        if (known == null) {
            known = branch(open.remains());
            seen.put(open.remains(), known);
        }
        return known;
    }

    private void count() {
        if (++evaluations > limit) {
            throw new LimitReached();
        }
    }

    private DiagramNode<A> answered(Step.Answered<A> step) {
        DiagramNode<A> node = guard(step.guard(), step.answer());
        if (!node.isImpossible()) {
            answers.computeIfAbsent(step.answer(), fresh -> new LinkedHashSet<>())
                    .addAll(step.rules());
            if (brief && answers.size() > 1) {
                throw new TwoAnswers();
            }
        }
        return node;
    }

    /** Returns the diagram of an answer that only some completions can have. */
    private DiagramNode<A> guard(Formula guard, A answer) {
        if (guard.kind() == Formula.Kind.SETTLED) {
            return guard == formulas.yes() ? diagrams.end(answer) : diagrams.impossible();
        }
        Guarded<A> key = new Guarded<>(guard, answer);
        DiagramNode<A> known = guarded.get(key);
        if (known == null) {
            int next = guard.unknowns().nextSetBit(0);
            Variable variable = formulas.variable(next);
            List<Object> values = formulas.cells(variable);
            List<DiagramNode<A>> children = new ArrayList<>(values.size());
            for (Object value : values) {
                count();
                children.add(guard(formulas.assume(guard, variable, value), answer));
            }
            known = diagrams.fork(next, variable, values, children);
            guarded.put(key, known);
        }
        return known;
    }

    private DiagramNode<A> branch(List<Formula> state) {
        int next = Formulas.first(state);
        Variable variable = formulas.variable(next);
        met.add(variable);
        List<Object> values = formulas.cells(variable);
        List<DiagramNode<A>> children = new ArrayList<>(values.size());
        for (Object value : values) {
            List<Formula> assumed = new ArrayList<>(state.size());
            for (Formula formula : state) {
                assumed.add(formulas.assume(formula, variable, value));
            }
            children.add(explore(assumed));
        }
        return diagrams.fork(next, variable, values, children);
    }
}
