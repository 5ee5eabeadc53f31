// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.Twinloop;
import io.twinloop.tck.vector.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the kit's vectors of the authors' examples: the whole answer, as the reference gives it, for each document. */
final class Vectors {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private Vectors() {}

    /** Returns what the reference answers about a document of an example. */
    static ObjectNode answer(VectorPair pair, JsonNode document) {
        return answer(pair.on(), pair.strict(), document);
    }

    static ObjectNode answer(String on, boolean strict, JsonNode document) {
        ObjectNode request = VectorPair.MAPPER
                .createObjectNode()
                .put("seq", 1)
                .put("ask", "check")
                .put("on", on);
        if (strict) {
            request.put("strict", true);
        }
        request.set("document", document);
        return ask(request);
    }

    static ObjectNode ask(ObjectNode request) {
        ObjectNode reply =
                (ObjectNode) VectorPair.MAPPER.readTree(TWINLOOP.json().answer(request.toString()));
        reply.remove("seq");
        return reply;
    }

    /** Returns the files of document vectors by their areas. */
    static Map<String, ObjectNode> files(List<ObjectNode> more) {
        Map<String, ObjectNode> files = new TreeMap<>();
        VectorPair.all().forEach(pair -> vectors(files, pair.area()).add(vector(pair)));
        for (ObjectNode vector : more) {
            String rule = vector.get("rule").stringValue();
            vectors(files, rule.startsWith("TL-") ? "TL" : rule.split(":", -1)[0])
                    .add(vector);
        }
        return files;
    }

    private static ArrayNode vectors(Map<String, ObjectNode> files, String area) {
        ObjectNode file = files.computeIfAbsent(area, name -> {
            ObjectNode made =
                    VectorPair.MAPPER.createObjectNode().put("type", "vectors").put("area", name);
            made.putArray("vectors");
            return made;
        });
        return (ArrayNode) file.get("vectors");
    }

    private static ObjectNode vector(VectorPair pair) {
        return vector(pair.id(), pair.rule(), pair.hunts(), pair.on(), pair.strict(), pair.subject(), pair.edit());
    }

    static ObjectNode vector(
            String id, String rule, String hunts, String on, boolean strict, JsonNode document, @Nullable Edit edit) {
        ObjectNode vector = VectorPair.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("rule", rule)
                .put("hunts", hunts)
                .put("on", on);
        if (strict) {
            vector.put("strict", true);
        }
        vector.set("document", document);
        vector.set("expect", answer(on, strict, document));
        if (edit != null) {
            vector.putObject("edit").set(edit.pointer(), edit.value());
            vector.set("expectEdited", answer(on, strict, edit.on(document)));
        }
        return vector;
    }

    /** Returns the vectors of flat facts: each document of an example whose facts can all be stated. */
    static ObjectNode facts() {
        FlatFacts flat = FlatFacts.of(TWINLOOP);
        ObjectNode file =
                VectorPair.MAPPER.createObjectNode().put("type", "vectors").put("area", "facts");
        file.set("facts", flat.quiet());
        ArrayNode vectors = file.putArray("vectors");
        VectorPair.ofRules().forEach(pair -> {
            List<JsonNode> documents = new ArrayList<>(List.of(pair.subject()));
            documents.add(pair.edited());
            for (int index = 0; index < documents.size(); index++) {
                ObjectNode facts = flat.of(documents.get(index), pair.on());
                ObjectNode expect = decide(flat, facts, pair.on());
                if (expect != null) {
                    ObjectNode vector = vectors.addObject()
                            .put("id", pair.id() + (index == 0 ? "@facts" : "@facts-edited"))
                            .put("rule", pair.rule())
                            .put("hunts", pair.hunts())
                            .put("on", pair.on());
                    vector.set("facts", facts);
                    vector.set("expect", expect);
                }
            }
        });
        return file;
    }

    private static @Nullable ObjectNode decide(FlatFacts flat, ObjectNode facts, String on) {
        ObjectNode request = VectorPair.MAPPER
                .createObjectNode()
                .put("seq", 1)
                .put("ask", "decide")
                .put("on", on);
        ObjectNode all = flat.quiet();
        all.setAll(facts);
        request.set("facts", all);
        ObjectNode reply = ask(request);
        boolean answered = reply.has("rules")
                && reply.get("rules")
                        .valueStream()
                        .noneMatch(rule -> rule.stringValue().startsWith("TL-"));
        return answered ? reply : null;
    }

    static String print(JsonNode file) {
        return VectorPair.MAPPER.writer().with(PRINTER).writeValueAsString(file) + "\n";
    }
}
