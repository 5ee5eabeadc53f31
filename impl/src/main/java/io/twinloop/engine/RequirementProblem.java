// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Effect;
import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts whether a rule speaks of an entity as a formula: for a requirement whether it is violated, else whether it applies.
 */
final class RequirementProblem {

    /** What is asked of the rule. */
    enum Asked {
        /** Whether the condition holds and no exception takes the rule away. */
        APPLIES,
        /** Whether it applies and what it requires does not hold. */
        VIOLATED,
        /** The same, with an unknown under 'shown' counted as not shown. */
        UNSHOWN
    }

    private final Map<String, Ruled> rules;
    private final Exceptions exceptions;
    private final Node me;
    private final Formulas formulas;
    private final Map<String, Formula> applied = new HashMap<>();
    private final Evaluator evaluator;

    private RequirementProblem(
            Snapshot snapshot, Node me, Knowledge knowledge, boolean burden, Formulas formulas, Recorder recorder) {
        this.rules = snapshot.byId();
        this.exceptions = snapshot.exceptions();
        this.me = me;
        this.formulas = formulas;
        this.evaluator = new Evaluator(knowledge, formulas, burden, recorder);
    }

    /**
     * Puts the question.
     *
     * @param rule the rule
     * @param snapshot the law
     * @param me the entity
     * @param knowledge what is known
     * @param asked what is asked of the rule
     * @param formulas makes the formulas
     * @param recorder takes note of what is read
     */
    static FormulaProblem of(
            Ruled rule,
            Snapshot snapshot,
            Node me,
            Knowledge knowledge,
            Asked asked,
            Formulas formulas,
            Recorder recorder) {
        RequirementProblem problem =
                new RequirementProblem(snapshot, me, knowledge, asked == Asked.UNSHOWN, formulas, recorder);
        Formula formula = problem.formula(rule, asked);
        return new FormulaProblem(formulas, possible(formula, snapshot, knowledge, formulas), formula);
    }

    /** Returns what holds of every possible subject; of one whose facts contradict each other nothing does. */
    private static Formula possible(Formula formula, Snapshot snapshot, Knowledge knowledge, Formulas formulas) {
        if (formula.truth() != Truth.UNKNOWN) {
            return formulas.yes();
        }
        Formula invariants = Invariants.of(snapshot, knowledge, formulas);
        return formulas.isPossible(invariants) ? invariants : formulas.yes();
    }

    /** Puts when a requirement applies and when it is violated, over formulas that others share. */
    static Requirement requirement(
            Ruled rule,
            Snapshot snapshot,
            Knowledge nothing,
            Map<String, Object> base,
            Formulas formulas,
            Formula invariant) {
        Node me = nothing.tree().entities(rule.rule().about()).get(0);
        RequirementProblem problem = new RequirementProblem(snapshot, me, nothing, false, formulas, new Recorder());
        return new Requirement(
                rule,
                snapshot.schema().subject(),
                base,
                formulas,
                invariant,
                problem.formula(rule, Asked.APPLIES),
                problem.formula(rule, Asked.VIOLATED));
    }

    private Formula formula(Ruled rule, Asked asked) {
        Formula applies = applies(rule);
        if (asked == Asked.APPLIES
                || applies.truth() == Truth.NO
                || !(rule.rule().effect() instanceof Effect.Requirement requirement)) {
            return applies;
        }
        Formula required = evaluator.reduce(requirement.require(), rule.scope(me));
        return formulas.all(List.of(applies, formulas.not(required)));
    }

    private Formula applies(Ruled one) {
        Formula known = applied.get(one.id());
        if (known == null) {
            known = appliesAfresh(one);
            applied.put(one.id(), known);
        }
        return known;
    }

    private Formula appliesAfresh(Ruled one) {
        Formula when = evaluator.reduce(one.rule().when(), one.scope(me));
        if (when.truth() == Truth.NO) {
            return when;
        }
        List<Formula> parts = new ArrayList<>(List.of(when));
        for (String exception : exceptions.of(one.id())) {
            Ruled other = rules.get(exception);
            if (other != null) {
                parts.add(formulas.not(applies(other)));
            }
        }
        return formulas.all(parts);
    }
}
