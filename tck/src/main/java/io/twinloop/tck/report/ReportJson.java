// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import io.twinloop.tck.run.Comparison;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.Lock;
import io.twinloop.tck.vector.Profile;
import io.twinloop.tck.vector.Vector;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a run as JSON, in the form of {@code protocol/report.schema.json}. It has no time of its own: the same run gives
 * the same bytes.
 */
public final class ReportJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private ReportJson() {}

    /** Writes a run. */
    public static String of(Run run, Lock lock) {
        ObjectNode report = NODES.objectNode()
                .put("type", "conformance-report")
                .put("specification", lock.specification())
                .put("lock", lock.digest())
                .put("conclusion", run.conclusion().name())
                .put("partial", run.partial());
        report.set("platform", platform(run));
        report.set("profiles", profiles(run));
        report.set("rules", rules(run));
        report.set("vectors", vectors(run));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }

    private static ObjectNode platform(Run run) {
        return NODES.objectNode()
                .put("name", run.hello().name())
                .put("version", run.hello().version())
                .put("language", run.hello().language());
    }

    private static ObjectNode profiles(Run run) {
        ObjectNode profiles = NODES.objectNode();
        for (Profile profile : Profile.values()) {
            if (run.hello().profiles().contains(profile)) {
                profiles.putObject(profile.code())
                        .put("required", run.required(profile))
                        .put("satisfied", run.satisfied(profile));
            }
        }
        return profiles;
    }

    private static ArrayNode rules(Run run) {
        ArrayNode rules = NODES.arrayNode();
        run.rules()
                .forEach(rule -> rules.addObject()
                        .put("rule", rule.requirement().id())
                        .put("profile", rule.profile().code())
                        .put("satisfied", rule.satisfied())
                        .put("passed", rule.passed())
                        .put("vectors", rule.vectors().size()));
        return rules;
    }

    private static ArrayNode vectors(Run run) {
        ArrayNode vectors = NODES.arrayNode();
        run.vectors().forEach(result -> vectors.add(vector(result)));
        return vectors;
    }

    private static ObjectNode vector(VectorResult result) {
        Vector vector = result.vector();
        ObjectNode json = NODES.objectNode()
                .put("vector", vector.id())
                .put("rule", vector.rule())
                .put("profile", vector.profile().code())
                .put("status", result.status().name());
        if (result.fault() != null) {
            json.put("fault", result.fault());
        }
        if (!result.differences().isEmpty()) {
            json.set("differences", differences(result));
        }
        return json;
    }

    private static ObjectNode differences(VectorResult result) {
        Map<String, ObjectNode> byMember = new TreeMap<>();
        for (Comparison difference : result.differences()) {
            ObjectNode both = NODES.objectNode();
            both.putArray("wanted").addAll(difference.wanted());
            both.putArray("got").addAll(difference.got());
            byMember.put(difference.member(), both);
        }
        ObjectNode differences = NODES.objectNode();
        byMember.forEach(differences::set);
        return differences;
    }
}
