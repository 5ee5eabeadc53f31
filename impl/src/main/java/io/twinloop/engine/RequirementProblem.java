// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Effect;
import io.twinloop.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a rule speaks of an entity, as a question for the branching: for a requirement whether it is violated, else
 * whether it applies.
 */
final class RequirementProblem implements Branching.Problem<Truth> {

    /** What is asked of the rule. */
    enum Asked {
        /** Whether the condition holds and no exception takes the rule away. */
        APPLIES,
        /** Whether it applies and what it requires does not hold. */
        VIOLATED,
        /** The same, with an unknown under 'shown' counted as not shown. */
        UNSHOWN
    }

    private final Ruled rule;
    private final Map<String, Ruled> others;
    private final Exceptions exceptions;
    private final Node me;
    private final Formulas formulas = new Formulas();
    private final Map<String, Formula> applied = new HashMap<>();
    private final Evaluator evaluator;
    private final Formula formula;
    private final Cells cells;

    RequirementProblem(
            Ruled rule,
            Map<String, Ruled> others,
            Exceptions exceptions,
            Node me,
            Knowledge knowledge,
            Asked asked,
            Recorder recorder) {
        this.rule = rule;
        this.others = others;
        this.exceptions = exceptions;
        this.me = me;
        this.evaluator = new Evaluator(knowledge, formulas, asked == Asked.UNSHOWN, recorder);
        this.formula = formula(asked);
        this.cells = new Cells(List.of(formula), knowledge.tree().bounds());
    }

    private Formula formula(Asked asked) {
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
            Ruled other = others.get(exception);
            if (other != null) {
                parts.add(formulas.not(applies(other)));
            }
        }
        return formulas.all(parts);
    }

    @Override
    public List<Formula> start() {
        return List.of(formula);
    }

    @Override
    public Branching.Step<Truth> step(List<Formula> state) {
        Formula left = state.get(0);
        Variable next = left.first();
        return next == null
                ? Branching.Step.answered(left.truth(), Set.of(rule.id()))
                : Branching.Step.open(state, next);
    }

    @Override
    public Formulas formulas() {
        return formulas;
    }

    @Override
    public List<Object> cells(Variable variable) {
        return cells.of(variable);
    }
}
