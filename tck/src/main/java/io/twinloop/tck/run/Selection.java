// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Vector;
import java.util.Set;

/**
 * Which vectors are run.
 *
 * @param profiles the profiles that are asked for; empty for all that the platform claims
 * @param rules the rules that are asked for; empty for all
 * @param vectors the ids of the vectors that are asked for; empty for all
 */
public record Selection(Set<Profile> profiles, Set<String> rules, Set<String> vectors) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        profiles = Set.copyOf(profiles);
        rules = Set.copyOf(rules);
        vectors = Set.copyOf(vectors);
    }

    /** Returns whether a vector is asked for. */
    boolean holds(Vector vector) {
        return (rules.isEmpty() || rules.contains(vector.rule()))
                && (vectors.isEmpty() || vectors.contains(vector.id()));
    }

    /** Returns whether vectors of a profile are left out although their profile is run. */
    boolean isPartial() {
        return !rules.isEmpty() || !vectors.isEmpty();
    }

    /** Returns whether a profile is asked for. */
    boolean holds(Profile profile) {
        return profiles.isEmpty() || profiles.contains(profile);
    }
}
