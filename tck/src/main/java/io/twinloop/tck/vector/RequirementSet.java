// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import io.twinloop.tck.Requirements;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frozen set of requirements of a specification: what a platform is scored against, whatever was run.
 *
 * @param version the version of the specification
 * @param requirements the sentences, in the order of the specification
 */
public record RequirementSet(String version, List<Requirement> requirements) {

    public RequirementSet {
        requireNonNull(version, "version");
        requirements = List.copyOf(requirements);
    }

    /** Reads the set that this kit scores against. */
    public static RequirementSet ofKit() {
        JsonNode file = new JsonMapper().readTree(Requirements.read());
        return new RequirementSet(
                file.get("specification").stringValue(),
                file.get("requirements")
                        .valueStream()
                        .map(RequirementSet::requirement)
                        .toList());
    }

    private static Requirement requirement(JsonNode json) {
        return new Requirement(
                json.get("id").stringValue(),
                json.get("keyword").stringValue(),
                json.get("sentence").stringValue(),
                json.get("why").stringValue(),
                json.get("check").stringValue(),
                json.get("since").stringValue(),
                json.get("profiles")
                        .valueStream()
                        .map(code -> Profile.of(code.stringValue()).orElseThrow())
                        .collect(toCollection(() -> EnumSet.noneOf(Profile.class))),
                text(json.get("unobserved")));
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : json.stringValue();
    }

    /** Returns the sentences that vectors of a profile observe, in order. */
    public List<Requirement> of(Profile profile) {
        return requirements.stream()
                .filter(requirement -> requirement.profiles().contains(profile))
                .toList();
    }

    /** Returns the sentences by their ids, in order. */
    public Map<String, Requirement> byId() {
        Map<String, Requirement> byId = new LinkedHashMap<>();
        requirements.forEach(requirement -> byId.put(requirement.id(), requirement));
        return byId;
    }

    /**
     * Returns a sentence.
     *
     * @throws IllegalArgumentException if there is no such sentence
     */
    public Requirement sentence(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no sentence " + id));
    }
}
