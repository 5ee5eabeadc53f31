// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one difference between the two documents of a pair.
 *
 * @param pointer the JSON Pointer of the place
 * @param value what stands there afterwards; JSON null takes the member away
 */
public record Edit(String pointer, JsonNode value) {

    public Edit {
        requireNonNull(pointer, "pointer");
        requireNonNull(value, "value");
    }

    /**
     * Reads an edit.
     *
     * @param edit an object with one member, its name the pointer
     */
    static Edit of(JsonNode edit) {
        var only = ((ObjectNode) edit).properties().iterator().next();
        return new Edit(only.getKey(), only.getValue());
    }

    /** Returns a copy of a document with the edit made. */
    public JsonNode on(JsonNode document) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode list) {
            change(list, place.last().getMatchingIndex());
        } else {
            change((ObjectNode) parent, place.last().getMatchingProperty());
        }
        return copy;
    }

    private void change(ArrayNode list, int index) {
        if (value.isNull()) {
            list.remove(index);
        } else if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    private void change(ObjectNode parent, String member) {
        if (value.isNull()) {
            parent.remove(member);
        } else {
            parent.set(member, value);
        }
    }

    @Override
    public String toString() {
        return value.isNull() ? "remove " + pointer : pointer + " = " + value;
    }
}
