// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was decided and judged of a document: first the decisions, then the requirements and duties (semantics 4.4).
 *
 * @param fallen the presumptions that left no room for what is stated
 * @param contradictory whether what is stated cannot all be true
 * @param decided the decisions, by id
 * @param ruled the requirements and duties, by rule and entity, in the order of the rules
 */
record Judgement(
        Set<Object> fallen,
        boolean contradictory,
        Map<String, Judged.Decided> decided,
        Map<String, Judged.Ruled> ruled) {

    static Judgement of(Laws laws, String type, World world) {
        return of(laws, type, world, null, List.of());
    }

    /** Judges again after something was withdrawn. What did not read it is what it was. */
    Judgement without(Object withdrawn, Laws laws, String type, World world) {
        return of(laws, type, world, this, List.of(withdrawn));
    }

    private static Judgement of(
            Laws laws, String type, World world, @Nullable Judgement before, List<Object> withdrawn) {
        Rules rules = laws.on(world.on());
        Judge judge = new Judge(rules, world, laws.outcomes());
        Set<Object> changed = new HashSet<>(withdrawn);
        world.presumptions().fallen().clear();
        Map<String, Boolean> possible = new LinkedHashMap<>();
        for (Decision decision : laws.about(type)) {
            possible.put(
                    decision.id(),
                    world.defects().contains(Defect.INVARIANTS_IGNORED)
                            || Contradictions.settle(decision, rules, world, laws.outcomes()));
        }
        Set<Object> fallen = Set.copyOf(world.presumptions().fallen());
        @Nullable Judgement usable = before != null && before.fallen.equals(fallen) ? before : null;
        Map<String, Judged.Decided> decided = new LinkedHashMap<>();
        for (Decision decision : laws.about(type)) {
            Judged.Decided was = usable == null ? null : usable.decided.get(decision.id());
            Judged.Decided is = was != null && Collections.disjoint(was.reads(), changed)
                    ? was
                    : judge.decide(decision, possible.getOrDefault(decision.id(), true));
            decided.put(decision.id(), is);
            world.decide(decision.id(), is.settled().outcome());
            if (was == null || !was.settled().equals(is.settled())) {
                changed.add(new Variable.Decided(decision.id()));
            }
        }
        Map<String, Judged.Ruled> ruled = new LinkedHashMap<>();
        for (Rule rule : rules.all()) {
            if (rule.isJudged() && rules.bookOf(rule).subject().equals(type)) {
                for (Entity me : world.facts().about(rule.about(), type)) {
                    String key = rule.id() + " " + me.pointer();
                    Judged.Ruled was = usable == null ? null : usable.ruled.get(key);
                    boolean stays = was != null && Collections.disjoint(was.reads(), changed);
                    ruled.put(key, stays ? was : judge.judge(rule, me));
                }
            }
        }
        return new Judgement(fallen, possible.containsValue(false), decided, ruled);
    }

    /** Returns whether a reader of the report would see no difference. */
    boolean isLike(Judgement other) {
        return contradictory == other.contradictory
                && decided.entrySet().stream().allMatch(one -> one.getValue().isLike(other.decided.get(one.getKey())))
                && ruled.entrySet().stream().allMatch(one -> one.getValue().isLike(other.ruled.get(one.getKey())));
    }
}
