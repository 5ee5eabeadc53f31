// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says of one place in a document.
 *
 * @param kind what can stand there
 * @param constants the constants of a code, else empty
 * @param collection the collection whose ids a reference holds, or null
 * @param members the members of a group or root, else empty
 * @param element what an element of a list is, or null
 * @param filed whether a list may lack what exists
 * @param isCollection whether a list holds the entities of a document, so that absent it is empty
 * @param from the member that begins a term, or null
 * @param until the member that ends a term, or null
 * @param madeFrom the path of the member that leads to what an entity was made from, or null
 * @param presumed what is presumed when nothing is stated, or null
 */
record Shape(
        Kind kind,
        List<String> constants,
        @Nullable String collection,
        Map<String, Shape> members,
        @Nullable Shape element,
        boolean filed,
        boolean isCollection,
        @Nullable String from,
        @Nullable String until,
        @Nullable String madeFrom,
        @Nullable Term presumed) {

    /** What can stand at a place. */
    enum Kind {
        FLAG,
        INTEGER,
        COUNT,
        DECIMAL,
        TEXT,
        DATE,
        USCC,
        CODE,
        REFERENCE,
        GROUP,
        LIST
    }

    /** Reads a schema, or what it says of a member. */
    static Shape of(JsonNode json) {
        Map<String, Shape> members = new LinkedHashMap<>();
        json.path("members").properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
        JsonNode list = json.get("list");
        JsonNode presumed = json.get("presumed");
        return new Shape(
                kind(json),
                json.path("code").valueStream().map(JsonNode::stringValue).toList(),
                text(json, "reference"),
                members,
                list == null ? null : of(list),
                json.path("filed").asBoolean(false),
                json.path("collection").asBoolean(false),
                json.has("term") ? json.get("term").get(0).stringValue() : null,
                json.has("term") ? json.get("term").get(1).stringValue() : null,
                text(json, "madeFrom"),
                presumed == null ? null : TermReader.term(presumed.get("value")));
    }

    private static Kind kind(JsonNode json) {
        if (json.has("members")) {
            return Kind.GROUP;
        }
        if (json.has("list")) {
            return Kind.LIST;
        }
        if (json.has("code")) {
            return Kind.CODE;
        }
        if (json.has("reference")) {
            return Kind.REFERENCE;
        }
        return Kind.valueOf(json.get("type").stringValue().toUpperCase(Locale.ROOT));
    }

    private static @Nullable String text(JsonNode json, String member) {
        JsonNode value = json.get(member);
        return value == null ? null : value.stringValue();
    }

    /** Returns whether one plain value stands there. */
    boolean isScalar() {
        return kind != Kind.REFERENCE && kind != Kind.GROUP && kind != Kind.LIST;
    }

    /** Returns what the schema says of the elements of this list. */
    Shape elements() {
        if (element == null) {
            throw new IllegalStateException("only a list has elements");
        }
        return element;
    }
}
