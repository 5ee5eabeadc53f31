// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles a matter that is partly known: Kleene's logic, then branching by cell, until two answers differ (semantics 2.2).
 * What an invariant rules out is not looked at.
 */
final class Search {

    /** How often a matter may be evaluated (semantics 2.4). */
    static final int LIMIT = 4_096;

    /** That a matter was evaluated more often. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Matter matter;
    private final Scope scope;
    private int evaluations;

    Search(Matter matter) {
        this.matter = matter;
        World world = matter.world();
        this.scope = Scope.of(world, Book.NONE, "", world.facts().root());
    }

    /**
     * Returns the answers that possible completions give.
     *
     * @param enough how many are enough
     * @return the answers; none if no completion is possible
     * @throws TooLarge if it takes too long
     */
    Set<Object> answers(int enough) {
        Set<Object> answers = new LinkedHashSet<>();
        collect(answers, enough);
        return answers;
    }

    private void collect(Set<Object> answers, int enough) {
        if (++evaluations > LIMIT) {
            throw new TooLarge();
        }
        // What is stated was found possible before anything was asked of it.
        boolean isGuess = matter.world().isGuessing();
        if (answers.size() >= enough || (isGuess && isImpossible())) {
            return;
        }
        Object answer = matter.answer();
        if (answer != null) {
            if (!answers.contains(answer) && (!isGuess || isPossible())) {
                answers.add(answer);
            }
            return;
        }
        Variable variable = matter.first();
        if (variable == null) {
            answers.add(Settled.FAILED);
            return;
        }
        for (Object cell : matter.cells().of(variable)) {
            matter.world().guess(variable, cell);
            try {
                collect(answers, enough);
            } finally {
                matter.world().forget(variable);
            }
        }
    }

    /** Returns whether what is known and guessed breaks an invariant. */
    boolean isImpossible() {
        return matter.invariants().stream().anyMatch(invariant -> invariant.of(scope) == Truth.NO);
    }

    /** Returns whether what is known and guessed can be completed without breaking an invariant. */
    boolean isPossible() {
        List<Variable> open = new ArrayList<>();
        for (Condition invariant : matter.invariants()) {
            Truth holds = invariant.of(scope);
            if (holds == Truth.NO) {
                return false;
            }
            if (open.isEmpty() && holds == Truth.UNKNOWN) {
                invariant.unknown(scope, open::add);
            }
        }
        if (open.isEmpty()) {
            return true;
        }
        Variable variable = open.get(0);
        for (Object cell : matter.cells().of(variable)) {
            matter.world().guess(variable, cell);
            try {
                if (isPossible()) {
                    return true;
                }
            } finally {
                matter.world().forget(variable);
            }
        }
        return false;
    }
}
