// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a question for the branching: its rules reduced under an assignment, and the answer where they settle it.
 *
 * <p>Where the law is open, the decision is taken with the open rule as each outcome that it may mean, and without it.
 *
 * <p>For strangers' rules the question is another: how much stricter than a given outcome they make it.
 */
final class DecisionProblem implements Branching.Problem<Answer> {

    /** In place of an outcome to start from: the members' own question. */
    static final String NOTHING = "";

    private static final int MAX_READINGS = 1024;

    private final Decision decision;
    private final List<Ruled> rules;
    private final int[][] above;
    private BitSet @Nullable [] rivals;
    private final int invariants;
    private final String floor;
    private final Formulas formulas;
    private final List<Formula> start = new ArrayList<>();

    /**
     * Makes the question.
     *
     * @param decision the decision
     * @param rules the rules, each after its exceptions
     * @param exceptions which rules are exceptions to which
     * @param home an empty rulebook, in whose name the invariants are read
     * @param knowledge what is known
     * @param recorder takes note of what is read
     * @param floor the outcome that strangers' rules may only make stricter, or {@link #NOTHING}
     * @param formulas makes the formulas
     */
    DecisionProblem(
            Decision decision,
            List<Ruled> rules,
            Exceptions exceptions,
            Linked home,
            Knowledge knowledge,
            Recorder recorder,
            String floor,
            Formulas formulas) {
        this.formulas = formulas;
        this.decision = decision;
        this.rules = rules;
        this.above = above(rules, exceptions);
        this.invariants = decision.invariants().size();
        this.floor = floor;
        Evaluator evaluator = new Evaluator(knowledge, formulas, false, recorder);
        Node me = knowledge.tree().root();
        // The rules come first: the order in which they read the unknowns is the order of the diagram.
        List<Formula> conditions = rules.stream()
                .map(rule -> evaluator.reduce(rule.rule().when(), rule.scope(me)))
                .toList();
        for (Decision.Invariant invariant : decision.invariants()) {
            start.add(evaluator.reduce(invariant.holds(), Scope.of(home, invariant.name(), me)));
        }
        start.addAll(conditions);
    }

    private static int[][] above(List<Ruled> rules, Exceptions exceptions) {
        List<String> ids = rules.stream().map(Ruled::id).toList();
        return rules.stream()
                .map(rule -> exceptions.of(rule.id()).stream()
                        .mapToInt(ids::indexOf)
                        .filter(index -> index >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public List<Formula> start() {
        return start;
    }

    @Override
    public Formulas formulas() {
        return formulas;
    }

    @Override
    public Branching.Step<Answer> step(List<Formula> state) {
        List<Formula> kept = state.subList(0, invariants);
        if (kept.contains(formulas.no())) {
            return new Branching.Step.Impossible<>();
        }
        List<Formula> conditions = state.subList(invariants, state.size());
        Readings readings = new Readings(conditions);
        Answer answer = readings.answer();
        return answer == null
                ? new Branching.Step.Open<>(remains(kept, conditions))
                : new Branching.Step.Answered<>(answer, readings.given(), formulas.all(kept));
    }

    /** Returns the invariants, and the conditions of the rules that can still apply. */
    private List<Formula> remains(List<Formula> kept, List<Formula> conditions) {
        List<Formula> remains = new ArrayList<>(kept);
        Truth[] applies = new Truth[rules.size()];
        for (int i = 0; i < applies.length; i++) {
            Truth truth = applies(i, conditions.get(i).truth(), applies);
            // With an open rule those below it do not count, without it they do.
            applies[i] = isUnsettled(i) && truth == Truth.YES ? Truth.UNKNOWN : truth;
            remains.add(truth == Truth.NO ? formulas.no() : conditions.get(i));
        }
        return remains;
    }

    private Truth applies(int rule, Truth condition, Truth[] before) {
        Truth truth = condition;
        for (int exception : above[rule]) {
            truth = truth.and(before[exception].not());
        }
        return truth;
    }

    /** Returns whether two rules that can still apply might give different outcomes together. */
    private boolean mayConflict(List<Formula> conditions) {
        BitSet[] against = rivals == null ? rivals() : rivals;
        rivals = against;
        BitSet open = new BitSet();
        Truth[] applies = new Truth[rules.size()];
        for (int i = 0; i < applies.length; i++) {
            Truth truth = applies(i, conditions.get(i).truth(), applies);
            applies[i] = isUnsettled(i) && truth == Truth.YES ? Truth.UNKNOWN : truth;
            if (applies[i] != Truth.NO) {
                if (against[i].intersects(open)) {
                    return true;
                }
                open.set(i);
            }
        }
        return false;
    }

    /** Returns for each rule those before it that may give another outcome with it. */
    private BitSet[] rivals() {
        BitSet[] found = new BitSet[rules.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = new BitSet();
            for (int j = 0; j < i; j++) {
                found[i].set(j, areRivals(i, j));
            }
        }
        return found;
    }

    // Neither is an exception to the other, they give different outcomes, and their conditions can hold together.
    private boolean areRivals(int rule, int before) {
        Effect one = rules.get(rule).rule().effect();
        Effect other = rules.get(before).rule().effect();
        if (!floor.equals(NOTHING)
                || one.equals(other)
                || !counts(one)
                || !counts(other)
                || Arrays.stream(above[rule]).anyMatch(index -> index == before)) {
            return false;
        }
        List<Formula> together = new ArrayList<>(start.subList(0, invariants));
        together.add(start.get(invariants + rule));
        together.add(start.get(invariants + before));
        return formulas.isPossible(formulas.all(together));
    }

    private boolean counts(Effect effect) {
        if (effect instanceof Effect.Outcome outcome) {
            return isStricter(outcome.outcome());
        }
        return effect instanceof Effect.Unsettled;
    }

    private boolean isUnsettled(int rule) {
        return rules.get(rule).rule().effect() instanceof Effect.Unsettled;
    }

    /** The ways in which the rules that apply can be read, where the law leaves some of them open. */
    private final class Readings {
        private final List<Formula> conditions;
        private final Set<Answer> known = new LinkedHashSet<>();
        private final Set<String> given = new LinkedHashSet<>();
        private boolean unknown;
        private int count;

        Readings(List<Formula> conditions) {
            this.conditions = conditions;
            Truth[] applies = new Truth[rules.size()];
            read(0, applies, new ArrayList<>(), new ArrayList<>());
        }

        Set<String> given() {
            return given;
        }

        /** Returns the answer, or null if facts are missing. */
        @Nullable
        Answer answer() {
            if (known.contains(Answer.CONFLICT)) {
                return Answer.CONFLICT;
            }
            if (unknown && (known.size() < 2 || mayConflict(conditions))) {
                return null;
            }
            return known.size() > 1 ? Answer.UNSETTLED : known.iterator().next();
        }

        /** Reads the rules from one on; each has its exceptions before it. */
        private void read(int from, Truth[] applies, List<String> outcomes, List<String> giving) {
            for (int i = from; i < applies.length; i++) {
                applies[i] = applies(i, conditions.get(i).truth(), applies);
                Effect effect = rules.get(i).rule().effect();
                if (effect instanceof Effect.Unsettled unsettled && applies[i] == Truth.YES) {
                    for (String meaning : meanings(unsettled)) {
                        Truth[] copy = applies.clone();
                        read(
                                i + 1,
                                copy,
                                plus(outcomes, meaning),
                                plus(giving, rules.get(i).id()));
                    }
                    applies[i] = Truth.NO;
                } else if (applies[i] == Truth.UNKNOWN && counts(effect)) {
                    unknown = true;
                    return;
                } else if (applies[i] == Truth.YES && effect instanceof Effect.Outcome outcome && counts(effect)) {
                    outcomes = plus(outcomes, outcome.outcome());
                    giving = plus(giving, rules.get(i).id());
                }
            }
            if (++count > MAX_READINGS) {
                throw new Branching.LimitReached();
            }
            given.addAll(giving);
            known.add(answer(new LinkedHashSet<>(outcomes)));
        }

        private static List<String> plus(List<String> list, String one) {
            List<String> more = new ArrayList<>(list);
            more.add(one);
            return more;
        }

        private List<String> meanings(Effect.Unsettled effect) {
            List<String> all = effect.mayMean().isEmpty()
                    ? decision.outcomes().stream().map(Decision.Option::name).toList()
                    : effect.mayMean();
            return all.stream().filter(DecisionProblem.this::isStricter).toList();
        }

        private Answer answer(Set<String> outcomes) {
            if (!floor.equals(NOTHING)) {
                return Answer.of(outcomes.stream()
                        .max(Comparator.comparingInt(decision::strictness))
                        .orElse(floor));
            }
            if (outcomes.size() > 1) {
                return Answer.CONFLICT;
            }
            if (!outcomes.isEmpty()) {
                return Answer.of(outcomes.iterator().next());
            }
            String otherwise = decision.otherwise();
            return otherwise == null ? Answer.NO_RULE : Answer.of(otherwise);
        }
    }

    private boolean isStricter(String outcome) {
        return floor.equals(NOTHING) || decision.strictness(outcome) > decision.strictness(floor);
    }
}
