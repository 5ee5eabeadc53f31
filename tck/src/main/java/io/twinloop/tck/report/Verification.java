// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import io.twinloop.tck.run.Kit;
import io.twinloop.tck.vector.Lock;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Requirement;
import io.twinloop.tck.vector.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recomputes a report from the status of each vector: whether it was made with this kit's content, whether every vector is
 * accounted for, and whether rules and conclusion follow.
 */
public final class Verification {

    private final Kit kit;
    private final JsonNode report;
    private final List<String> complaints = new ArrayList<>();

    private Verification(Kit kit, JsonNode report) {
        this.kit = kit;
        this.report = report;
    }

    /**
     * Verifies a report.
     *
     * @param kit the kit
     * @param lock the digests of its content
     * @param json the report
     * @return what is wrong with it, in words; empty if nothing is
     */
    public static List<String> of(Kit kit, Lock lock, String json) {
        JsonNode report;
        try {
            report = new JsonMapper().readTree(json);
        } catch (JacksonException e) {
            return List.of("it is not JSON: " + e.getOriginalMessage());
        }
        if (!report.path("type").asString("").equals("conformance-report")) {
            return List.of("it is no conformance report: 'type' must be 'conformance-report'");
        }
        Verification verification = new Verification(kit, report);
        verification.complain(lock);
        return List.copyOf(verification.complaints);
    }

    private void complain(Lock lock) {
        if (!report.path("lock").asString("").equals(lock.digest())) {
            complaints.add("it was made with another content of the kit: its lock is "
                    + report.path("lock").asString("missing") + ", this kit's is " + lock.digest());
        }
        Map<String, String> statuses = statuses();
        boolean held = statuses.values().stream()
                .anyMatch(status -> List.of("FAIL", "ERROR", "UNTESTABLE").contains(status));
        boolean satisfied = true;
        boolean some = false;
        for (Profile profile : Profile.values()) {
            if (!report.path("profiles").has(profile.code())) {
                continue;
            }
            for (Requirement requirement : kit.requirements().of(profile)) {
                boolean rule = isSatisfied(requirement, profile, statuses);
                satisfied &= rule;
                some = true;
                compare(requirement.id(), profile, rule);
            }
        }
        conclude(held, some, satisfied);
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new HashMap<>();
        report.path("vectors")
                .forEach(vector -> statuses.put(
                        vector.path("vector").asString(""),
                        vector.path("status").asString("")));
        for (Vector vector : kit.vectors()) {
            if (!statuses.containsKey(vector.id())) {
                complaints.add("it does not say what came of the vector " + vector.id());
            }
        }
        return statuses;
    }

    private boolean isSatisfied(Requirement requirement, Profile profile, Map<String, String> statuses) {
        List<Vector> vectors = kit.vectors().stream()
                .filter(vector -> vector.profile() == profile && vector.rule().equals(requirement.id()))
                .toList();
        return !vectors.isEmpty() && vectors.stream().allMatch(vector -> "PASS".equals(statuses.get(vector.id())));
    }

    private void compare(String rule, Profile profile, boolean satisfied) {
        boolean said = report.path("rules")
                .valueStream()
                .anyMatch(row -> row.path("rule").asString("").equals(rule)
                        && row.path("profile").asString("").equals(profile.code())
                        && row.path("satisfied").asBoolean(!satisfied) == satisfied);
        if (!said) {
            complaints.add("it does not follow that " + rule + " is " + (satisfied ? "" : "not ") + "satisfied in "
                    + profile.code());
        }
    }

    private void conclude(boolean held, boolean some, boolean satisfied) {
        boolean partial = report.path("partial").asBoolean(false);
        String conclusion = held ? "FAILED" : partial || !some ? "TOO_LITTLE" : satisfied ? "CONFORMANT" : "FAILED";
        if (!report.path("conclusion").asString("").equals(conclusion)) {
            complaints.add("its conclusion must be " + conclusion + ", was "
                    + report.path("conclusion").asString("missing"));
        }
    }
}
