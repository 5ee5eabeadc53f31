// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the rules a platform claims to apply. */
public enum Profile {
    /** Flat facts in, the rules that hold out: two-valued, nothing unknown, no lists of entities. */
    FACTS,
    /** Documents in, the whole answer out: what is unknown, presumed, to be shown, asked and owed. */
    DOCUMENTS;

    /** Returns the name that a platform claims it by, such as 'facts'. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the profile of that name, if there is one. */
    public static Optional<Profile> of(String code) {
        return Arrays.stream(values())
                .filter(profile -> profile.code().equals(code))
                .findFirst();
    }
}
