// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.Twinloop;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as flat facts: each member that is a flag, a number, a day, a constant or a list of constants, by its path.
 * What is not stated has its quiet value: what is presumed, or else no, nought, or the first constant.
 */
final class FlatFacts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG_AGO = "2020-01-01";

    private final Map<String, JsonNode> quiet = new TreeMap<>();

    private FlatFacts(JsonNode schema) {
        collect("", schema.get("members"));
    }

    /** Makes the facts of transfers. */
    static FlatFacts of(Twinloop twinloop) {
        return new FlatFacts(VectorPair.MAPPER
                .readTree(twinloop.json().write(twinloop.decisions().get(0)))
                .get("schema"));
    }

    private void collect(String prefix, JsonNode members) {
        members.properties().forEach(member -> {
            String path = prefix + member.getKey();
            JsonNode type = member.getValue();
            if (type.has("members")) {
                collect(path + ".", type.get("members"));
            } else if (type.at("/presumed/value").isValueNode()
                    && !type.at("/presumed/value").asString("").startsWith("$")
                    && !type.at("/presumed/value").isMissingNode()) {
                quiet.put(path, type.at("/presumed/value"));
            } else if (value(type) != null) {
                quiet.put(path, value(type));
            }
        });
    }

    private static JsonNode value(JsonNode type) {
        if (type.has("code")) {
            return type.get("code").get(0);
        }
        if (type.has("list")) {
            return type.at("/list/code").isArray() ? NODES.arrayNode() : null;
        }
        return switch (type.path("type").asString("")) {
            case "flag" -> NODES.booleanNode(false);
            case "count", "number", "decimal", "whole" -> NODES.numberNode(0);
            case "date" -> NODES.stringNode(LONG_AGO);
            default -> null;
        };
    }

    /** Returns the quiet facts. */
    ObjectNode quiet() {
        ObjectNode facts = NODES.objectNode();
        quiet.forEach(facts::set);
        return facts;
    }

    /** Returns a document in which all that it leaves open has its quiet value. */
    ObjectNode completed(ObjectNode document, String on) {
        ObjectNode completed = document.deepCopy();
        quiet.forEach((path, silent) -> {
            ObjectNode parent = completed;
            String[] names = path.split("\\.", -1);
            for (int index = 0; index < names.length - 1; index++) {
                parent = (ObjectNode)
                        (parent.has(names[index]) ? parent.get(names[index]) : parent.putObject(names[index]));
            }
            String last = names[names.length - 1];
            if (!parent.hasNonNull(last)) {
                parent.set(last, path.equals("startedOn") ? NODES.stringNode(on) : silent);
            }
        });
        return completed;
    }

    /** Returns the facts of a document that are not as in the quiet ones. */
    ObjectNode of(JsonNode document, String on) {
        ObjectNode facts = NODES.objectNode();
        quiet.forEach((path, silent) -> {
            JsonNode stated = document.at("/" + path.replace('.', '/'));
            JsonNode value = stated.isMissingNode() || stated.isNull() ? silent : stated;
            if (path.equals("startedOn") && stated.isMissingNode()) {
                value = NODES.stringNode(on);
            }
            if (!value.equals(silent)) {
                facts.set(path, value);
            }
        });
        return facts;
    }
}
