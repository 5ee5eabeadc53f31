// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that was decided and judged of a document: first the decisions, then the requirements and duties (semantics 4.4). */
final class Judgement {

    private final Map<String, Boolean> possible = new HashMap<>();
    private final Map<String, Set<Object>> possibleBecause = new HashMap<>();
    private final Map<String, Judged.Decided> decided = new LinkedHashMap<>();
    private final Map<String, Judged.Ruled> ruled = new LinkedHashMap<>();
    private Set<Object> fallen = Set.of();

    private Judgement() {}

    static Judgement of(Laws laws, String type, World world) {
        Judgement judgement = new Judgement();
        judgement.judge(laws, type, world, null, new HashSet<>());
        return judgement;
    }

    /**
     * Judges again after a presumption was withdrawn. What did not read it is what it was.
     *
     * @return the judgement, or null if a reader of the report would see a difference
     */
    @Nullable
    Judgement without(Object presumption, Laws laws, String type, World world) {
        Judgement judgement = new Judgement();
        return judgement.judge(laws, type, world, this, new HashSet<>(Set.of(presumption))) ? judgement : null;
    }

    boolean isContradictory() {
        return possible.containsValue(false);
    }

    /** Returns the decisions, by id. */
    Map<String, Judged.Decided> decided() {
        return decided;
    }

    /** Returns the requirements and duties for each entity that they are about, in the order of the rules. */
    Map<String, Judged.Ruled> ruled() {
        return ruled;
    }

    private boolean judge(Laws laws, String type, World world, @Nullable Judgement before, Set<Object> changed) {
        settle(laws, type, world, before, changed);
        Judge judge = new Judge(laws.on(world.on()), world, laws.outcomes(), invariants(laws, type));
        boolean again = before == null || !before.fallen.equals(fallen);
        for (Decision decision : laws.about(type)) {
            Judged.Decided was = before == null ? null : before.decided.get(decision.id());
            Judged.Decided is = !again && was != null && Collections.disjoint(was.reads(), changed)
                    ? was
                    : judge.decide(decision, possible.getOrDefault(decision.id(), true), was);
            decided.put(decision.id(), is);
            world.decide(decision.id(), is.settled().outcome());
            if (was != null && !is.isLike(was)) {
                return false;
            }
        }
        return rule(laws, type, world, before, again ? null : changed, judge);
    }

    // Of a document that is possible, every possible completion counts, and no other (semantics 2.2).
    private List<Condition> invariants(Laws laws, String type) {
        return laws.about(type).stream()
                .filter(decision -> possible.getOrDefault(decision.id(), false))
                .flatMap(decision -> decision.invariants().stream())
                .toList();
    }

    private boolean rule(
            Laws laws,
            String type,
            World world,
            @Nullable Judgement before,
            @Nullable Set<Object> changed,
            Judge judge) {
        Rules rules = laws.on(world.on());
        for (Rule rule : rules.judged(type)) {
            for (Entity me : world.facts().about(rule.about(), type)) {
                String key = rule.id() + " " + me.pointer();
                Judged.Ruled was = before == null ? null : before.ruled.get(key);
                Judged.Ruled is = changed != null && was != null && Collections.disjoint(was.reads(), changed)
                        ? was
                        : judge.judge(rule, me, was);
                ruled.put(key, is);
                if (was != null && !is.isLike(was)) {
                    return false;
                }
            }
        }
        return true;
    }

    // Whether what is stated can be true at all, and what cannot be presumed beside it.
    private void settle(Laws laws, String type, World world, @Nullable Judgement before, Set<Object> changed) {
        if (world.defects().contains(Defect.INVARIANTS_IGNORED)) {
            return;
        }
        if (before != null
                && before.fallen.isEmpty()
                && before.possibleBecause.values().stream().allMatch(reads -> Collections.disjoint(reads, changed))) {
            possible.putAll(before.possible);
            possibleBecause.putAll(before.possibleBecause);
            return;
        }
        world.presumptions().fallen().clear();
        for (Decision decision : laws.about(type)) {
            Set<Object> reads = world.presumptions().reads();
            possible.put(decision.id(), Contradictions.settle(decision, laws.on(world.on()), world, laws.outcomes()));
            possibleBecause.put(decision.id(), reads);
        }
        fallen = Set.copyOf(world.presumptions().fallen());
    }
}
