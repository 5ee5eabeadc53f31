// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.tck.Vectors;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A vector: two subjects that differ by one edit, and what a rule comes to in each.
 *
 * @param file the instrument in whose file it stands
 * @param json the vector
 */
public record VectorPair(String file, JsonNode json) {

    public static final JsonMapper MAPPER = new JsonMapper();

    /**
     * What is expected of one of the two subjects.
     *
     * @param state what the rule comes to
     * @param outcome the outcome of the decision, or null if there is none
     */
    public record Expected(String state, @Nullable String outcome) {

        static Expected of(JsonNode json) {
            JsonNode outcome = json.get("outcome");
            return new Expected(json.get("state").stringValue(), outcome.isNull() ? null : outcome.stringValue());
        }
    }

    public static Stream<VectorPair> all() {
        return Vectors.instruments().stream()
                .flatMap(instrument -> MAPPER.readTree(Vectors.read(instrument))
                        .get("vectors")
                        .valueStream()
                        .map(json -> new VectorPair(instrument, json)));
    }

    public String id() {
        return json.get("id").stringValue();
    }

    public String rule() {
        return json.get("rule").stringValue();
    }

    public String hunts() {
        return json.get("hunts").stringValue();
    }

    public String on() {
        return json.get("on").stringValue();
    }

    public ObjectNode subject() {
        return (ObjectNode) json.get("subject");
    }

    public Expected expected() {
        return Expected.of(json.get("expect"));
    }

    public Expected expectedEdited() {
        return Expected.of(json.get("expectEdited"));
    }

    public Map<String, JsonNode> edits() {
        return Map.copyOf(((ObjectNode) json.get("edit"))
                .properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Returns the subject after the edit: a member set, or with null taken away. */
    public ObjectNode edited() {
        ObjectNode copy = subject().deepCopy();
        edits().forEach((pointer, value) -> edit(copy, JsonPointer.compile(pointer), value));
        return copy;
    }

    private static void edit(ObjectNode root, JsonPointer pointer, JsonNode value) {
        JsonNode parent = root.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent instanceof ArrayNode list) {
            list.set(last.getMatchingIndex(), value);
        } else if (value.isNull()) {
            ((ObjectNode) parent).remove(last.getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
