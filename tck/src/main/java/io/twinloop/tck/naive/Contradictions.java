// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;
import java.util.Map;

/** Only what is stated can be contradictory: a presumption that leaves no room for it falls, in declared order. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Withdraws the presumptions that cannot stand.
     *
     * @return whether what is stated can all be true
     */
    static boolean settle(Decision decision, Rules rules, World world, Map<String, List<String>> outcomes) {
        if (isPossible(decision, rules, world, outcomes)) {
            return true;
        }
        List<Place> presumed = world.facts().presumedPlaces();
        presumed.forEach(place -> world.facts().withdrawn().add(place.pointer()));
        boolean possible = isPossible(decision, rules, world, outcomes);
        for (Place place : presumed) {
            world.facts().withdrawn().remove(place.pointer());
            if (possible && !isPossible(decision, rules, world, outcomes)) {
                world.facts().withdrawn().add(place.pointer());
            }
        }
        return possible;
    }

    private static boolean isPossible(Decision decision, Rules rules, World world, Map<String, List<String>> outcomes) {
        return new Search(new DecisionMatter(decision, rules, world, true), outcomes).isPossible();
    }
}
