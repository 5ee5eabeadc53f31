// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The forms of replies: which members each has, and what may stand in them. */
final class Form {

    private static final Predicate<JsonNode> TEXT = JsonNode::isString;
    private static final Predicate<JsonNode> POINTER = Form::isPointer;

    private static final Map<String, Predicate<JsonNode>> HELLO =
            Map.of("name", TEXT, "version", TEXT, "language", TEXT, "profiles", setOf(TEXT));
    private static final Map<String, Predicate<JsonNode>> FINDING =
            Map.of("rule", TEXT, "basis", TEXT, "severity", TEXT, "path", POINTER);
    private static final Map<String, Predicate<JsonNode>> DUTY = Map.of("rule", TEXT, "path", POINTER);
    private static final Map<String, Predicate<JsonNode>> CHECK = Map.of(
            "verdict", oneOf("ACCEPTED", "REJECTED", "UNDETERMINED"),
            "reasons", setOf(TEXT),
            "outcomes", Form::isOutcomes,
            "findings", setOf(object(FINDING, Map.of())),
            "questions", setOf(POINTER),
            "duties", setOf(object(DUTY, Map.of("due", TEXT))),
            "assumptions", setOf(object(Map.of("path", POINTER), Map.of("rule", TEXT))),
            "entities", setOf(object(Map.of("path", POINTER, "verdict", TEXT), Map.of())));
    private static final Map<String, Predicate<JsonNode>> DECIDE =
            Map.of("outcomes", Form::isOutcomes, "rules", setOf(TEXT));
    private static final Map<String, Predicate<JsonNode>> UNREADABLE = Map.of("unreadable", POINTER);

    private Form() {}

    /** Refuses a reply that has not the form of the answer to a kind of request. */
    static void check(String ask, JsonNode reply) {
        if (reply.has("unsupported")) {
            throw new FaultException(Fault.UNSUPPORTED, String.valueOf(reply.get("unsupported")));
        }
        if (ask.equals("hello")) {
            members(reply, HELLO);
        } else if (ask.equals("decide")) {
            members(reply, DECIDE);
        } else if (reply.has("unreadable")) {
            members(reply, UNREADABLE);
        } else {
            members(reply, CHECK);
        }
    }

    private static void members(JsonNode reply, Map<String, Predicate<JsonNode>> form) {
        Set<String> missing = new TreeSet<>(form.keySet());
        missing.removeAll(reply.propertyNames());
        if (!missing.isEmpty()) {
            throw new FaultException(Fault.MALFORMED, "it lacks " + missing);
        }
        Set<String> surplus = new TreeSet<>(reply.propertyNames());
        surplus.removeAll(form.keySet());
        if (!surplus.isEmpty()) {
            throw new FaultException(Fault.MALFORMED, "it may not have " + surplus);
        }
        form.forEach((member, allowed) -> {
            if (!allowed.test(reply.get(member))) {
                throw new FaultException(
                        Fault.MALFORMED, "'" + member + "' may not be " + Words.cut(reply.get(member)));
            }
        });
    }

    private static boolean isPointer(JsonNode node) {
        return node.isString()
                && (node.stringValue().isEmpty() || node.stringValue().startsWith("/"));
    }

    private static boolean isOutcomes(JsonNode node) {
        return node.isObject() && node.valueStream().allMatch(value -> value.isNull() || value.isString());
    }

    private static Predicate<JsonNode> oneOf(String... constants) {
        Set<String> allowed = Set.of(constants);
        return node -> node.isString() && allowed.contains(node.stringValue());
    }

    /** A set: an array in which nothing stands twice. */
    private static Predicate<JsonNode> setOf(Predicate<JsonNode> element) {
        return node -> node.isArray()
                && node.valueStream().allMatch(element)
                && node.valueStream().distinct().count() == node.size();
    }

    private static Predicate<JsonNode> object(
            Map<String, Predicate<JsonNode>> required, Map<String, Predicate<JsonNode>> optional) {
        return node -> node.isObject()
                && node.propertyNames().containsAll(required.keySet())
                && node.properties().stream().allMatch(member -> {
                    Predicate<JsonNode> allowed = required.getOrDefault(member.getKey(), optional.get(member.getKey()));
                    return allowed != null && allowed.test(member.getValue());
                });
    }
}
