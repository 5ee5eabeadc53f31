// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Requirement;
import java.util.List;

/**
 * What came of a sentence in a profile. It is satisfied only if it has vectors and every one of them passed.
 *
 * @param requirement the sentence
 * @param profile the profile
 * @param vectors what came of its vectors
 */
public record RuleResult(Requirement requirement, Profile profile, List<VectorResult> vectors) {

    public RuleResult {
        requireNonNull(requirement, "requirement");
        requireNonNull(profile, "profile");
        vectors = List.copyOf(vectors);
    }

    /** Returns whether the platform satisfies the sentence. */
    public boolean satisfied() {
        return !vectors.isEmpty() && passed() == vectors.size();
    }

    /** Returns the number of vectors that passed. */
    public int passed() {
        return (int) vectors.stream()
                .filter(result -> result.status() == Status.PASS)
                .count();
    }
}
