// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Only what is stated can be contradictory: a presumption that leaves no room for it falls, in declared order. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Lets the presumptions fall that cannot stand.
     *
     * @return whether what is stated can all be true
     */
    static boolean settle(Decision decision, Rules rules, World world, Map<String, List<String>> outcomes) {
        Search search = new Search(new DecisionMatter(decision, rules, world, outcomes, true));
        if (search.isPossible()) {
            return true;
        }
        Set<Object> fallen = world.presumptions().fallen();
        List<Place> presumed = world.facts().presumedPlaces();
        presumed.forEach(place -> fallen.add(place.pointer()));
        boolean possible = search.isPossible();
        for (Place place : presumed) {
            fallen.remove(place.pointer());
            if (possible && !search.isPossible()) {
                fallen.add(place.pointer());
            }
        }
        return possible;
    }
}
