// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.util.stream.Collectors.groupingBy;

import io.twinloop.Twinloop;
import io.twinloop.tck.Platform;
import io.twinloop.tck.mutant.Equivalents;
import io.twinloop.tck.mutant.KillMatrix;
import io.twinloop.tck.mutant.Mutant;
import io.twinloop.tck.mutant.RuleMutants;
import io.twinloop.tck.naive.Library;
import io.twinloop.tck.run.Comparison;
import io.twinloop.tck.vector.Edit;
import io.twinloop.tck.vector.Vector;
import io.twinloop.tck.vector.VectorFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for subjects that tell a broken copy of a rule from the rule, where the authors' examples do not, and files them
 * beside these. Run it by {@code main} after a rule was added; what it finds is committed.
 */
public final class Sharpening {

    /** Where the subjects are that were found: a file for each instrument. */
    static final Path FOLDER = Path.of("src/test/resources/conformance/found");

    private static final Path EQUIVALENTS =
            Path.of("../tck/src/main/resources/io/twinloop/tck/mutants/equivalents.json");

    private final Library library = Library.ofKit();
    private final Map<String, List<VectorPair>> examples = VectorPair.ofRules().collect(groupingBy(VectorPair::rule));
    private final FlatFacts flat = FlatFacts.of(Twinloop.load());
    private final Map<NearMisses, ObjectNode> answers = new HashMap<>();
    private final Map<String, ArrayNode> found = new TreeMap<>();
    private final Map<String, String> proofs = new TreeMap<>();
    private final List<ObjectNode> applied =
            VectorPair.ofRules()
                    .filter(pair -> pair.applies(false))
                    .collect(groupingBy(VectorPair::rule))
                    .values()
                    .stream()
                    .map(pairs -> pairs.get(0).subject())
                    .toList();

    private Sharpening() {
        resume();
    }

    /** Looks at the rules whose ids begin with one of the arguments, or at all. */
    public static void main(String[] args) {
        new Sharpening().sharpen(args);
    }

    private void sharpen(String... prefixes) {
        ObjectNode before = VectorPair.MAPPER.createObjectNode();
        before.putArray("vectors").addAll(vectors());
        Map<String, List<Vector>> vectors = Stream.concat(VectorFiles.all().stream(), VectorFiles.read(before).stream())
                .collect(groupingBy(Vector::rule));
        Map<String, List<Mutant>> mutants = new TreeMap<>();
        RuleMutants.of(library).stream()
                .filter(mutant -> !proofs.containsKey(mutant.id()))
                .filter(mutant -> !mutant.id().endsWith(" WRONG_ID"))
                .filter(mutant -> prefixes.length == 0
                        || Stream.of(prefixes).anyMatch(prefix -> mutant.rule().startsWith(prefix)))
                .forEach(mutant -> mutants.computeIfAbsent(mutant.rule(), rule -> new ArrayList<>())
                        .add(mutant));
        mutants.forEach((rule, broken) -> {
            List<Mutant> alive = broken.stream()
                    .filter(mutant -> KillMatrix.killer(mutant, vectors.getOrDefault(rule, List.of())) == null)
                    .toList();
            if (!alive.isEmpty()) {
                kill(rule, alive);
            }
        });
    }

    private void kill(String rule, List<Mutant> alive) {
        JsonNode book = library.rulebooks().stream()
                .filter(one -> one.at("/instrument/id").stringValue().equals(rule.replaceFirst(":.*", "")))
                .findFirst()
                .orElseThrow();
        JsonNode json = book.get("rules")
                .valueStream()
                .filter(one -> one.get("id").stringValue().equals(rule))
                .findFirst()
                .orElseThrow();
        JsonNode inForce = json.has("inForce") ? json.get("inForce") : book.at("/instrument/inForce");
        answers.clear();
        List<NearMisses> near = NearMisses.of(json, inForce, book.get("schema"), examples.get(rule), flat, applied)
                .distinct()
                .toList();
        List<NearMisses> chosen = new ArrayList<>();
        int survivors = 0;
        for (Mutant mutant : alive) {
            try (Platform broken = mutant.platform().get()) {
                if (chosen.stream().anyMatch(one -> isKilled(broken, one))) {
                    continue;
                }
                NearMisses killer = near.stream()
                        .filter(one -> isKilled(broken, one))
                        .findFirst()
                        .orElse(null);
                if (killer == null) {
                    Proofs.Proof proof = Proofs.of(mutant);
                    if (proof.words() != null) {
                        proofs.put(mutant.id(), proof.words());
                        continue;
                    }
                    killer = proof.witnesses().stream()
                            .filter(one -> isKilled(broken, one))
                            .findFirst()
                            .orElse(null);
                }
                if (killer == null) {
                    survivors++;
                    System.out.println("ALIVE " + mutant.id());
                } else {
                    chosen.add(killer);
                    file(rule, mutant, killer);
                }
            }
        }
        write();
        System.out.println(rule + ": " + alive.size() + " alive, " + near.size() + " tried, " + chosen.size()
                + " filed, " + survivors + " left");
    }

    private boolean isKilled(Platform broken, NearMisses near) {
        ObjectNode right =
                answers.computeIfAbsent(near, one -> Vectors.answer(one.on().toString(), false, one.edited()));
        ObjectNode request = VectorPair.MAPPER
                .createObjectNode()
                .put("seq", 1)
                .put("ask", "check")
                .put("on", near.on().toString());
        request.set("document", near.edited());
        ObjectNode wrong = (ObjectNode) VectorPair.MAPPER.readTree(broken.answer(request.toString()));
        wrong.remove("seq");
        return !Comparison.of(right, wrong).isEmpty();
    }

    private void file(String rule, Mutant mutant, NearMisses near) {
        ArrayNode file =
                found.computeIfAbsent(rule.replaceFirst(":.*", ""), area -> VectorPair.MAPPER.createArrayNode());
        String operator = mutant.id()
                .substring(rule.length() + 1)
                .replaceFirst(" .*", "")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        long number = file.valueStream()
                .filter(one -> one.get("id").stringValue().startsWith(rule + "/" + operator + "-"))
                .count();
        ObjectNode entry = file.addObject()
                .put("id", rule + "/" + operator + "-" + (number + 1))
                .put("rule", rule)
                .put("hunts", mutant.mistake())
                .put("on", near.on().toString());
        entry.set("subject", near.subject());
        Edit edit = near.edit();
        if (edit != null) {
            entry.putObject("edit").set(edit.pointer(), edit.value());
        }
    }

    private void write() {
        try {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, ArrayNode> area : found.entrySet()) {
                ObjectNode file = VectorPair.MAPPER
                        .createObjectNode()
                        .put("type", "vectors")
                        .put("instrument", area.getKey());
                file.set("vectors", area.getValue());
                Files.writeString(FOLDER.resolve(area.getKey() + ".json"), Vectors.print(file));
            }
            ObjectNode file = VectorPair.MAPPER.createObjectNode().put("type", "equivalents");
            ObjectNode rows = file.putObject("equivalents");
            proofs.forEach(rows::put);
            Files.writeString(EQUIVALENTS, Vectors.print(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes up what was found before, so that it is kept. */
    private void resume() {
        for (ObjectNode vector : entries()) {
            found.computeIfAbsent(
                            vector.get("rule").stringValue().replaceFirst(":.*", ""),
                            area -> VectorPair.MAPPER.createArrayNode())
                    .add(vector);
        }
        proofs.putAll(Equivalents.ofKit());
    }

    /** Returns the vectors of what was found. */
    static List<ObjectNode> vectors() {
        return entries().stream().map(Sharpening::vector).toList();
    }

    private static List<ObjectNode> entries() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(file ->
                            VectorPair.MAPPER.readTree(file).get("vectors").valueStream())
                    .map(entry -> (ObjectNode) entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode vector(JsonNode json) {
        JsonNode edit = json.get("edit");
        Edit made = null;
        if (edit != null) {
            var only = ((ObjectNode) edit).properties().iterator().next();
            made = new Edit(only.getKey(), only.getValue());
        }
        return Vectors.vector(
                json.get("id").stringValue(),
                json.get("rule").stringValue(),
                json.get("hunts").stringValue(),
                json.get("on").stringValue(),
                false,
                json.get("subject"),
                made);
    }
}
