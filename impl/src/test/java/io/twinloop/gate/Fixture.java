// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.Basis;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small document, with all that the ten rules must find in it.
 *
 * @param name the name of its file
 * @param on the date on which it is judged
 * @param expected the findings
 * @param document the document
 */
record Fixture(String name, LocalDate on, Set<Found> expected, ObjectNode document) {

    /** How a value that is taken away is written: both say that it is not stated. */
    enum Absence {
        LEFT_OUT,
        NULL
    }

    private static final List<String> NAMES = List.of(
            "accession",
            "custody",
            "distribution",
            "listings",
            "purchase",
            "reports",
            "sponsorship",
            "trades",
            "transfer");

    static Stream<Fixture> all() {
        return NAMES.stream().map(Fixture::named);
    }

    static Fixture named(String name) {
        JsonNode file = Resources.json(name + ".json");
        Set<Found> expected = file.get("expected")
                .valueStream()
                .map(one -> new Found(
                        one.get("rule").stringValue(),
                        Basis.valueOf(one.get("basis").stringValue()),
                        one.get("subject").stringValue()))
                .collect(Collectors.toSet());
        LocalDate on = LocalDate.parse(file.get("on").stringValue());
        return new Fixture(name, on, expected, (ObjectNode) file.get("document"));
    }

    Report check(Twinloop twinloop) {
        return Gate.check(twinloop, document, on);
    }

    /**
     * Returns the document with other values.
     *
     * @param edits a JSON object of the new values by JSON Pointer; null takes a value away
     * @param absence how a value that is taken away is written
     */
    ObjectNode edited(String edits, Absence absence) {
        ObjectNode copy = document.deepCopy();
        Resources.MAPPER
                .readTree(edits)
                .properties()
                .forEach(edit -> set(copy, JsonPointer.compile(edit.getKey()), edit.getValue(), absence));
        return copy;
    }

    private static void set(ObjectNode document, JsonPointer place, JsonNode value, Absence absence) {
        JsonNode owner = document.at(place.head());
        JsonPointer last = place.last();
        if (owner instanceof ArrayNode list) {
            if (last.getMatchingIndex() == list.size()) {
                list.add(value);
            } else {
                list.set(last.getMatchingIndex(), value);
            }
        } else if (owner instanceof ObjectNode group) {
            if (value.isNull() && absence == Absence.LEFT_OUT) {
                group.remove(last.getMatchingProperty());
            } else {
                group.set(last.getMatchingProperty(), value);
            }
        } else {
            throw new IllegalArgumentException("there is nothing to edit at '" + place + "'");
        }
    }

    /** Returns the JSON Pointer of an entity. */
    static String pointerTo(ObjectNode document, String id) {
        for (var collection : document.properties()) {
            for (int i = 0; i < collection.getValue().size(); i++) {
                if (collection.getValue().get(i).path("id").asString().equals(id)) {
                    return "/" + collection.getKey() + "/" + i;
                }
            }
        }
        throw new IllegalArgumentException("there is no entity '" + id + "'");
    }

    @Override
    public String toString() {
        return name;
    }
}
