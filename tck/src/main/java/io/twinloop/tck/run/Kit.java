// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import io.twinloop.tck.Platform;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Requirement;
import io.twinloop.tck.vector.RequirementSet;
import io.twinloop.tck.vector.Vector;
import io.twinloop.tck.vector.VectorFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The kit: the sentences and the vectors that observe them.
 *
 * @param requirements the sentences
 * @param vectors the vectors
 */
public record Kit(RequirementSet requirements, List<Vector> vectors) {

    public Kit {
        vectors = List.copyOf(vectors);
    }

    /** Reads the kit from its own files. */
    public static Kit load() {
        return new Kit(RequirementSet.ofKit(), VectorFiles.all());
    }

    /**
     * Runs the kit.
     *
     * @param platform the platform under test; it is not closed
     * @param selection which vectors to run
     * @param progress told of each vector when it is done
     * @return what came of it
     * @throws FaultException if the platform does not say who it is in the protocol's form
     */
    public Run run(Platform platform, Selection selection, Progress progress) {
        Interview interview = new Interview(platform);
        Hello hello = interview.hello();
        Examiner examiner = new Examiner(interview);
        List<VectorResult> results = new ArrayList<>();
        for (Vector vector : vectors) {
            VectorResult result = examine(vector, hello, selection, examiner);
            results.add(result);
            progress.done(result, results.size(), vectors.size());
        }
        return new Run(hello, selection.isPartial(), results, rules(hello, selection, results));
    }

    private static VectorResult examine(Vector vector, Hello hello, Selection selection, Examiner examiner) {
        if (!hello.profiles().contains(vector.profile())) {
            return VectorResult.of(vector, Status.NOT_APPLICABLE);
        }
        if (!selection.holds(vector.profile()) || !selection.holds(vector)) {
            return VectorResult.of(vector, Status.NOT_RUN);
        }
        return examiner.examine(vector);
    }

    private List<RuleResult> rules(Hello hello, Selection selection, List<VectorResult> results) {
        List<RuleResult> rules = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            if (!hello.profiles().contains(profile) || !selection.holds(profile)) {
                continue;
            }
            Map<String, List<VectorResult>> byRule = results.stream()
                    .filter(result -> result.vector().profile() == profile)
                    .collect(Collectors.groupingBy(result -> result.vector().rule()));
            for (Requirement requirement : requirements.of(profile)) {
                rules.add(new RuleResult(requirement, profile, byRule.getOrDefault(requirement.id(), List.of())));
            }
        }
        return rules;
    }
}
