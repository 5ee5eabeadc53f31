// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
