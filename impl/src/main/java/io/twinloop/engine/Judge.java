// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.RuleTrace.State;
import io.twinloop.rule.Effect;
import io.twinloop.value.Truth;
import java.util.Set;

/** Judges one requirement or duty for one entity, after the decisions. */
final class Judge {

    private final Snapshot snapshot;
    private final Knowledge knowledge;

    Judge(Snapshot snapshot, Knowledge knowledge) {
        this.snapshot = snapshot;
        this.knowledge = knowledge;
    }

    Judged judge(Ruled rule, Node entity) {
        Recorder recorder = new Recorder();
        boolean requirement = rule.rule().effect() instanceof Effect.Requirement;
        Branching.Result<Truth> result = explore(
                rule,
                entity,
                requirement ? RequirementProblem.Asked.VIOLATED : RequirementProblem.Asked.APPLIES,
                recorder);
        Truth truth = truth(result);
        if (truth == Truth.UNKNOWN) {
            return unknown(rule, entity, requirement, result, recorder);
        }
        State state;
        if (!requirement) {
            state = truth == Truth.YES ? State.APPLIES : withoutEffect(rule, entity, State.NOT_APPLICABLE);
        } else if (truth == Truth.YES) {
            state = State.VIOLATED;
        } else {
            state = withoutEffect(rule, entity, State.SATISFIED);
        }
        return new Judged(rule, entity, state, Set.of(), false, recorder);
    }

    private Judged unknown(
            Ruled rule, Node entity, boolean requirement, Branching.Result<Truth> result, Recorder recorder) {
        // A test that failed must not count against the subject, nor for it.
        if (requirement && recorder.errors().isEmpty()) {
            Truth unshown = truth(explore(rule, entity, RequirementProblem.Asked.UNSHOWN, recorder));
            if (unshown == Truth.YES) {
                return new Judged(rule, entity, State.MISSING, Set.of(), false, recorder);
            }
        }
        return new Judged(rule, entity, State.UNKNOWN, result.essential(), result.limited(), recorder);
    }

    /** Returns why a rule had no effect: its condition does not hold, an exception took it away, or what is given. */
    private State withoutEffect(Ruled rule, Node entity, State met) {
        Truth when = new Evaluator(knowledge, new Formulas(), false, new Recorder())
                .reduce(rule.rule().when(), rule.scope(entity))
                .truth();
        if (when == Truth.NO) {
            return State.NOT_APPLICABLE;
        }
        Truth applies = truth(explore(rule, entity, RequirementProblem.Asked.APPLIES, new Recorder()));
        return applies == Truth.NO && when == Truth.YES ? State.EXCEPTED : met;
    }

    private Branching.Result<Truth> explore(
            Ruled rule, Node entity, RequirementProblem.Asked asked, Recorder recorder) {
        Formulas formulas = new Formulas(knowledge.tree().bounds());
        return Branching.explore(
                RequirementProblem.of(rule, snapshot, entity, knowledge, asked, formulas, recorder), false);
    }

    private static Truth truth(Branching.Result<Truth> result) {
        return result.limited() || result.answers().size() != 1
                ? Truth.UNKNOWN
                : result.answers().keySet().iterator().next();
    }
}
