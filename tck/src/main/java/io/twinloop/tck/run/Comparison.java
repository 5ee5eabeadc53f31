// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What differs between the reply that is wanted and the one that came, member by member. Arrays are sets. Both replies
 * have the form that the protocol gives them.
 *
 * @param member the member of the reply
 * @param wanted what it should hold and does not
 * @param got what it holds and should not
 */
public record Comparison(String member, List<JsonNode> wanted, List<JsonNode> got) {

    public Comparison {
        wanted = List.copyOf(wanted);
        got = List.copyOf(got);
    }

    /**
     * Compares two replies.
     *
     * @param wanted the reply that is wanted
     * @param got the reply that came
     * @return what differs, in the order of the members; empty if nothing does
     */
    public static List<Comparison> of(ObjectNode wanted, ObjectNode got) {
        List<Comparison> differences = new ArrayList<>();
        Set<String> members = new LinkedHashSet<>(wanted.propertyNames());
        members.addAll(got.propertyNames());
        for (String member : members) {
            Set<JsonNode> missing = elements(wanted, member);
            Set<JsonNode> surplus = elements(got, member);
            Set<JsonNode> common = new LinkedHashSet<>(missing);
            common.retainAll(surplus);
            missing.removeAll(common);
            surplus.removeAll(common);
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                differences.add(new Comparison(member, List.copyOf(missing), List.copyOf(surplus)));
            }
        }
        return differences;
    }

    private static Set<JsonNode> elements(ObjectNode reply, String member) {
        Set<JsonNode> elements = new LinkedHashSet<>();
        JsonNode value = reply.get(member);
        if (value == null) {
            return elements;
        }
        if (value.isArray()) {
            value.forEach(elements::add);
        } else {
            elements.add(value);
        }
        return elements;
    }
}
