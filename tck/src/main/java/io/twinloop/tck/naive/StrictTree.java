// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON text as a tree, with the first member that stands in it twice. A tree alone would keep the last one in silence.
 *
 * @param tree the tree
 * @param repeated the JSON Pointer of the first repeated member, or null if there is none
 */
record StrictTree(JsonNode tree, @Nullable String repeated) {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * Reads a text.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    static StrictTree of(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            String[] repeated = new String[1];
            parser.nextToken();
            return new StrictTree(read(parser, "", repeated), repeated[0]);
        }
    }

    private static JsonNode read(JsonParser parser, String pointer, @Nullable String[] repeated) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return group(parser, pointer, repeated);
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode list = NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(parser, pointer + "/" + list.size(), repeated));
            }
            return list;
        }
        return scalar(parser, token);
    }

    private static JsonNode group(JsonParser parser, String pointer, @Nullable String[] repeated) {
        ObjectNode group = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (repeated[0] == null && group.has(name)) {
                repeated[0] = place;
            }
            parser.nextToken();
            group.set(name, read(parser, place, repeated));
        }
        return group;
    }

    private static JsonNode scalar(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            default -> NODES.stringNode(parser.getString());
        };
    }
}
