// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was presumed and mattered (semantics 1.3): the presumptions are withdrawn in declared order, those on facts before
 * those on tests; one whose withdrawal changes nothing stays withdrawn, and the rest are told.
 */
final class Assumptions {

    private Assumptions() {}

    /** Returns them: a JSON Pointer, a {@link Presumptions.Test} or a {@link Presumptions.Mapped}. */
    static List<Object> of(Judgement whole, Laws laws, String type, World world) {
        List<Object> told = new ArrayList<>();
        Judgement before = whole;
        for (Object presumption : declared(whole, laws, world)) {
            Set<Object> withdrawn = world.presumptions().withdrawn();
            withdrawn.add(presumption);
            Judgement after = before.without(presumption, laws, type, world);
            if (after != null) {
                before = after;
            } else {
                withdrawn.remove(presumption);
                told.add(presumption);
            }
        }
        return told;
    }

    private static Set<Object> declared(Judgement whole, Laws laws, World world) {
        Set<Object> declared = new LinkedHashSet<>();
        if (world.presumptions().areAllowed()) {
            world.facts().presumedPlaces().forEach(place -> declared.add(place.pointer()));
            for (Judged.Ruled ruled : whole.ruled().values()) {
                ruled.rule()
                        .presumed(laws.on(world.on()).bookOf(ruled.rule()))
                        .forEach(test -> declared.addAll(
                                of(test, ruled.rule().id(), ruled.me().pointer(), laws)));
            }
        }
        return declared;
    }

    // A presumed test is one presumption; a mapping has one for each fact of which something may be presumed.
    private static List<Object> of(Condition test, String rule, String me, Laws laws) {
        Presumptions.Test key = new Presumptions.Test(rule, me, test);
        return test instanceof Mapping mapping
                ? mapping.presumable(laws).stream()
                        .<Object>map(fact -> new Presumptions.Mapped(key, fact))
                        .toList()
                : List.of(key);
    }
}
