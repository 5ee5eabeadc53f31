// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.vector.Profile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A run and what came of it.
 *
 * @param hello what the platform said of itself
 * @param partial whether a filter left vectors out: then nothing is claimed
 * @param vectors what came of every vector of the kit, in the kit's order
 * @param rules what came of every sentence of the claimed profiles, in the order of the specification
 */
public record Run(Hello hello, boolean partial, List<VectorResult> vectors, List<RuleResult> rules) {

    public Run {
        requireNonNull(hello, "hello");
        vectors = List.copyOf(vectors);
        rules = List.copyOf(rules);
    }

    /** Returns what the run comes to. */
    public Conclusion conclusion() {
        if (vectors.stream().anyMatch(Run::isHeldAgainstIt)) {
            return Conclusion.FAILED;
        }
        if (partial || hello.profiles().isEmpty() || rules.isEmpty()) {
            return Conclusion.TOO_LITTLE;
        }
        return rules.stream().allMatch(RuleResult::satisfied) ? Conclusion.CONFORMANT : Conclusion.FAILED;
    }

    private static boolean isHeldAgainstIt(VectorResult result) {
        return Set.of(Status.FAIL, Status.ERROR, Status.UNTESTABLE).contains(result.status());
    }

    /** Returns the vectors that are held against the platform. */
    public Stream<VectorResult> failures() {
        return vectors.stream().filter(Run::isHeldAgainstIt);
    }

    /** Returns the ids of the rules that a failed vector is filed under, in alphabetical order. */
    public Set<String> failedRules() {
        Set<String> rules = new TreeSet<>();
        failures().forEach(result -> rules.add(result.vector().rule()));
        return rules;
    }

    /** Returns the number of sentences of a profile. */
    public long required(Profile profile) {
        return rules.stream().filter(rule -> rule.profile() == profile).count();
    }

    /** Returns the number of sentences of a profile that are satisfied. */
    public long satisfied(Profile profile) {
        return rules.stream()
                .filter(rule -> rule.profile() == profile && rule.satisfied())
                .count();
    }
}
