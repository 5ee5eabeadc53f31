// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import io.twinloop.tck.Vectors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the kit's own files of vectors. */
public final class VectorFiles {

    private static final JsonMapper MAPPER = new JsonMapper();

    private VectorFiles() {}

    /** Reads all vectors of the kit, in the order of their files. */
    public static List<Vector> all() {
        List<Vector> all = new ArrayList<>();
        for (String area : Vectors.areas()) {
            all.addAll(read(MAPPER.readTree(Vectors.read(area))));
        }
        return List.copyOf(all);
    }

    /** Reads the vectors of a file. */
    public static List<Vector> read(JsonNode file) {
        JsonNode base = file.get("facts");
        return file.get("vectors")
                .valueStream()
                .map(json -> base == null ? document(json) : facts(json, (ObjectNode) base))
                .toList();
    }

    private static Vector document(JsonNode json) {
        String on = json.get("on").stringValue();
        boolean strict = json.path("strict").asBoolean(false);
        JsonNode document = json.get("document");
        List<Case> cases = new ArrayList<>();
        cases.add(Case.check(on, strict, document, (ObjectNode) json.get("expect")));
        Edit edit = edit(json);
        if (edit != null) {
            cases.add(Case.check(on, strict, edit.on(document), (ObjectNode) json.get("expectEdited")));
        }
        return vector(json, Profile.DOCUMENTS, cases, edit);
    }

    private static Vector facts(JsonNode json, ObjectNode base) {
        ObjectNode facts = base.deepCopy();
        facts.setAll((ObjectNode) json.get("facts"));
        String on = json.get("on").stringValue();
        List<Case> cases = List.of(Case.decide(on, facts, (ObjectNode) json.get("expect")));
        return vector(json, Profile.FACTS, cases, null);
    }

    private static Vector vector(JsonNode json, Profile profile, List<Case> cases, @Nullable Edit edit) {
        return new Vector(
                json.get("id").stringValue(),
                json.get("rule").stringValue(),
                profile,
                json.get("hunts").stringValue(),
                cases,
                edit);
    }

    private static @Nullable Edit edit(JsonNode json) {
        JsonNode edit = json.get("edit");
        return edit == null ? null : Edit.of(edit);
    }
}
