// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Decision.Invariant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds of every possible subject of a decision, put to one subject.
 *
 * <p>Only stated facts contradict each other. A presumption that they leave no room for falls: the fact is then a question,
 * or follows from the others.
 *
 * @param decision the decision
 * @param home an empty rulebook, in whose name the invariants are read
 */
record Invariants(Decision decision, Linked home) {

    /** Returns what holds of every possible subject, by all decisions about it. */
    static Formula of(Snapshot snapshot, Knowledge knowledge, Formulas formulas) {
        Evaluator evaluator = new Evaluator(knowledge, formulas, false, new Recorder());
        List<Formula> all = new ArrayList<>();
        for (DecisionTaker taker : snapshot.takers()) {
            for (Invariant invariant : taker.decision().invariants()) {
                all.add(evaluator.reduce(invariant.holds(), taker.scope(invariant, knowledge)));
            }
        }
        return formulas.all(all);
    }

    /**
     * Returns the names of the invariants that the stated facts break: each by itself, or else some that no completion
     * keeps together; empty if some completion keeps all.
     */
    List<String> broken(Knowledge knowledge) {
        Knowledge stated = knowledge.with(knowledge.presumptions().strict());
        if (isKept(decision.invariants(), stated)) {
            return List.of();
        }
        List<Invariant> broken = decision.invariants().stream()
                .filter(invariant -> !isKept(List.of(invariant), stated))
                .toList();
        return (broken.isEmpty() ? together(stated) : broken)
                .stream().map(Invariant::name).toList();
    }

    private List<Invariant> together(Knowledge stated) {
        List<Invariant> needed = new ArrayList<>(decision.invariants());
        for (Invariant invariant : decision.invariants()) {
            List<Invariant> fewer = new ArrayList<>(needed);
            fewer.remove(invariant);
            if (!isKept(fewer, stated)) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** Returns the facts whose presumptions fall; where some stand only one at a time, the first declared stands. */
    Set<String> fallen(Knowledge knowledge) {
        Set<String> fallen = new LinkedHashSet<>();
        if (decision.invariants().isEmpty() || !broken(knowledge).isEmpty()) {
            return fallen;
        }
        Recorder recorder = new Recorder();
        while (!isKept(decision.invariants(), without(knowledge, fallen), recorder)) {
            fallen.addAll(falling(knowledge, fallen, recorder));
            recorder = new Recorder();
        }
        return fallen;
    }

    private Set<String> falling(Knowledge knowledge, Set<String> fallen, Recorder recorder) {
        List<String> used = recorder.presumed().stream()
                .filter(Presumed.Value.class::isInstance)
                .map(presumed -> ((Presumed.Value) presumed).pointer())
                .sorted(new SchemaOrder(decision.schema()).by(pointer -> pointer))
                .toList();
        Set<String> falling = new LinkedHashSet<>(used);
        for (String pointer : used) {
            falling.remove(pointer);
            Set<String> all = new LinkedHashSet<>(fallen);
            all.addAll(falling);
            if (!isKept(decision.invariants(), without(knowledge, all))) {
                falling.add(pointer);
            }
        }
        return falling;
    }

    private static Knowledge without(Knowledge knowledge, Set<String> facts) {
        return knowledge.with(knowledge.presumptions().all().exceptOf(facts));
    }

    private boolean isKept(List<Invariant> invariants, Knowledge knowledge) {
        return isKept(invariants, knowledge, new Recorder());
    }

    /** Returns whether some completion keeps the invariants. */
    private boolean isKept(List<Invariant> invariants, Knowledge knowledge, Recorder recorder) {
        Formulas formulas = new Formulas(knowledge.tree().bounds());
        Evaluator evaluator = new Evaluator(knowledge, formulas, false, recorder);
        List<Formula> all = invariants.stream()
                .map(invariant -> evaluator.reduce(invariant.holds(), scope(invariant, knowledge)))
                .toList();
        return formulas.isPossible(formulas.all(all));
    }

    /** Returns what the names in an invariant stand for. */
    Scope scope(Invariant invariant, Knowledge knowledge) {
        return Scope.of(home, invariant.name(), knowledge.tree().root());
    }
}
