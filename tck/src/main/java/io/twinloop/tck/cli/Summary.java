// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import io.twinloop.tck.report.FailureText;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.RequirementSet;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what came of a run: one failure of each rule in full, and what is claimed. */
final class Summary {

    private static final int SHOWN = 12;

    private final PrintWriter out;
    private final RequirementSet requirements;
    private final String again;

    Summary(PrintWriter out, RequirementSet requirements, String again) {
        this.out = out;
        this.requirements = requirements;
        this.again = again;
    }

    void print(Run run) {
        Map<String, List<VectorResult>> byRule = run.failures()
                .collect(Collectors.groupingBy(
                        result -> result.vector().rule(), LinkedHashMap::new, Collectors.toList()));
        byRule.values().stream().limit(SHOWN).forEach(this::failures);
        if (byRule.size() > SHOWN) {
            out.println("and " + (byRule.size() - SHOWN) + " more rules failed: "
                    + byRule.keySet().stream().skip(SHOWN).collect(Collectors.joining(", ")));
            out.println();
        }
        out.println(run.hello().name() + " " + run.hello().version() + " ("
                + run.hello().language() + ")");
        for (Profile profile : Profile.values()) {
            if (run.required(profile) > 0) {
                out.println("  " + profile.code() + ": " + run.satisfied(profile) + " of " + run.required(profile)
                        + " rules");
            }
        }
        long left = run.vectors().stream()
                .filter(result -> result.status() == Status.NOT_RUN)
                .count();
        if (left > 0 && !run.partial()) {
            out.println("  " + left + " vectors were not run: their profile was not asked for,"
                    + " or the platform gave no usable reply too often");
        }
        out.println(claim(run));
        out.flush();
    }

    private void failures(List<VectorResult> failures) {
        VectorResult first = failures.get(0);
        out.println(FailureText.of(first, requirements.sentence(first.vector().rule()), again));
        if (failures.size() > 1) {
            out.println("  and    " + (failures.size() - 1) + " more vectors of this rule");
        }
        out.println();
    }

    private static String claim(Run run) {
        return switch (run.conclusion()) {
            case CONFORMANT -> "CONFORMANT to specification 1.0 in the profiles above";
            case FAILED ->
                "NOT CONFORMANT: " + run.failures().count() + " vectors of "
                        + run.failedRules().size() + " rules failed";
            case TOO_LITTLE ->
                run.partial()
                        ? "PARTIAL RUN, no claim"
                        : "NOTHING MEASURED: the platform claims no profile that was asked for";
            case NOT_UNDERSTOOD -> "NOT UNDERSTOOD";
        };
    }
}
