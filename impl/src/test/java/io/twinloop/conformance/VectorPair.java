// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.vector.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example of a rule as its author wrote it: a subject, what becomes of the rule, and mostly one edit after which
 * something else becomes of it. The kit's vectors are made of these.
 *
 * @param area the instrument in whose file it stands, or 'TL' for what holds of every rule
 * @param json the example
 */
public record VectorPair(String area, JsonNode json) {

    public static final JsonMapper MAPPER = new JsonMapper();

    /** Where the examples are: a file for each instrument, beside one for the engine. */
    public static final Path FOLDER = Path.of("src/test/resources/conformance/pairs");

    public static Stream<VectorPair> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream()
                    .flatMap(VectorPair::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of the rules. */
    public static Stream<VectorPair> ofRules() {
        return all().filter(pair -> !pair.area().equals("TL"));
    }

    /** The examples of the engine. */
    public static Stream<VectorPair> ofEngine() {
        return of("TL");
    }

    private static Stream<VectorPair> of(String area) {
        return MAPPER.readTree(FOLDER.resolve(area + ".json"))
                .get("vectors")
                .valueStream()
                .map(json -> new VectorPair(area, json));
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

    public boolean strict() {
        return json.has("strict");
    }

    public ObjectNode subject() {
        return (ObjectNode) requireNonNull(json.get("subject"));
    }

    /** Returns what the author says of the subject: state and outcome for a rule, parts of the answer for the engine. */
    public ObjectNode expected() {
        return (ObjectNode) json.get("expect");
    }

    /** Returns what the author says of the subject after the edit. */
    public ObjectNode expectedEdited() {
        return (ObjectNode) json.get("expectEdited");
    }

    /** Returns whether the rule applies to the subject, or to the edited one. */
    public boolean applies(boolean edited) {
        return (edited ? expectedEdited() : expected())
                .get("state")
                .stringValue()
                .equals("APPLIES");
    }

    /** Returns the edit, or null if the example is about one subject. */
    public @Nullable Edit edit() {
        if (!json.has("edit")) {
            return null;
        }
        var edit = (ObjectNode) json.get("edit");
        var only = edit.properties().iterator().next();
        return new Edit(only.getKey(), only.getValue());
    }

    /** Returns the subject after the edit. */
    public ObjectNode edited() {
        return (ObjectNode) requireNonNull(edit(), "edit").on(subject());
    }

    @Override
    public String toString() {
        return id();
    }
}
