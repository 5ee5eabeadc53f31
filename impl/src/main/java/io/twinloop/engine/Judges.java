// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.RuleTrace.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges requirements and duties after the decisions, so that strangers' rules never take a finding away: where they
 * change an outcome, each requirement is judged with it and without them, and what weighs more stands.
 *
 * @param judge judges by all rules
 * @param own judges by the outcomes without strangers' rules, or null if they change none
 */
record Judges(Judge judge, @Nullable Judge own) {

    static Judges of(Snapshot snapshot, Knowledge knowledge, List<Taken> taken) {
        Judge judge = new Judge(snapshot, knowledge);
        if (taken.stream().allMatch(one -> one.own() == null)) {
            return new Judges(judge, null);
        }
        Knowledge alone = knowledge.with(knowledge.presumptions());
        for (Taken one : taken) {
            Taken own = one.own();
            alone.decided().put(new Variable.Decided(one.decision().id(), Map.of(), ""), own == null ? one : own);
        }
        return new Judges(judge, new Judge(snapshot, alone));
    }

    Judged judge(Ruled rule, Node entity) {
        Judged judged = judge.judge(rule, entity);
        Judged before = own == null ? judged : own.judge(rule, entity);
        return weight(before.state()) > weight(judged.state()) ? before : judged;
    }

    private static int weight(State state) {
        return switch (state) {
            case VIOLATED -> 3;
            case MISSING -> 2;
            case UNKNOWN -> 1;
            case APPLIES, EXCEPTED, NOT_APPLICABLE, SATISFIED -> 0;
        };
    }
}
