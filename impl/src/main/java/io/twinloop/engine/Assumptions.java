// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The presumptions that mattered: they are withdrawn one after the other as they are declared, and one whose withdrawal
 * changes nothing stays withdrawn.
 *
 * <p>One that nothing has used when its turn comes changes nothing either, so that only those in use are tried; but with
 * one withdrawn, others declared after it may come into use.
 */
final class Assumptions {

    private Assumptions() {}

    /** Returns the presumptions on which what was judged relies, in the order in which they are declared. */
    static List<Presumed> of(Core core) {
        Knowledge knowledge = core.knowledge();
        PresumptionOrder order =
                new PresumptionOrder(core.snapshot().schema(), core.snapshot().rules(), knowledge.decisions());
        return core.taken().isEmpty() ? ofRules(core, order) : ofAll(core, order);
    }

    // Without a decision, what a presumption can change is what the rules that used it come to: no other is judged
    // again.
    private static List<Presumed> ofRules(Core core, PresumptionOrder order) {
        Knowledge knowledge = core.knowledge();
        List<Judged> current = new ArrayList<>(core.judged());
        Map<Presumed, Set<Integer>> users = new HashMap<>();
        NavigableSet<Presumed> open = new TreeSet<>(order);
        for (int i = 0; i < current.size(); i++) {
            use(current.get(i), i, users, open);
        }
        Set<Presumed> relied = new LinkedHashSet<>();
        Set<Presumed> pending = new HashSet<>(open);
        Set<Presumed> withdrawn = new HashSet<>();
        for (Presumed now = open.pollFirst(); now != null; now = open.pollFirst()) {
            Presumed turn = now;
            pending.remove(turn);
            withdrawn.add(turn);
            Judges judges = Judges.of(
                    core.snapshot(),
                    knowledge.with(knowledge
                            .presumptions()
                            .only(presumption -> pending.contains(presumption)
                                    || relied.contains(presumption)
                                    || (!withdrawn.contains(presumption) && order.compare(presumption, turn) > 0))),
                    List.of());
            Map<Integer, Judged> again = new HashMap<>();
            for (int i : users.getOrDefault(turn, Set.of())) {
                Judged before = current.get(i);
                Judged after = judges.judge(before.rule(), before.entity());
                if (after.differsFrom(before)) {
                    relied.add(turn);
                    break;
                }
                again.put(i, after);
            }
            if (relied.contains(turn)) {
                withdrawn.remove(turn);
            } else {
                again.forEach((i, judged) -> {
                    current.set(i, judged);
                    Set<Presumed> more = new HashSet<>();
                    use(judged, i, users, more);
                    more.stream()
                            .filter(presumption -> order.compare(presumption, turn) > 0)
                            .filter(open::add)
                            .forEach(pending::add);
                });
            }
        }
        return new ArrayList<>(relied);
    }

    private static void use(Judged judged, int number, Map<Presumed, Set<Integer>> users, Set<Presumed> into) {
        for (Presumed presumption : judged.recorder().presumed()) {
            users.computeIfAbsent(presumption, key -> new LinkedHashSet<>()).add(number);
            into.add(presumption);
        }
    }

    private static List<Presumed> ofAll(Core core, PresumptionOrder order) {
        Knowledge knowledge = core.knowledge();
        Set<Presumed> relied = new LinkedHashSet<>();
        Core current = core;
        Presumed turn = next(current, order, null);
        while (turn != null) {
            Presumed now = turn;
            Set<Presumed> kept = Set.copyOf(relied);
            Core without = core.repeated(knowledge.with(knowledge
                    .presumptions()
                    .only(presumption -> kept.contains(presumption) || order.compare(presumption, now) > 0)));
            if (without == null) {
                relied.add(now);
            } else {
                current = without;
            }
            turn = next(current, order, now);
        }
        return new ArrayList<>(relied);
    }

    private static @Nullable Presumed next(Core core, PresumptionOrder order, @Nullable Presumed after) {
        return core.presumed().stream()
                .filter(presumption -> after == null || order.compare(presumption, after) > 0)
                .min(order)
                .orElse(null);
    }
}
