// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import io.twinloop.tck.vector.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Subjects near a rule: its examples, on the days on which something about it turns, each as it is and with one edit of a
 * fact that the rule reads.
 *
 * @param on the day
 * @param subject the subject
 * @param edit the edit, or null for the subject as it is
 */
record NearMisses(
        LocalDate on, ObjectNode subject, @Nullable Edit edit) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern READ = Pattern.compile("\"\\$me\\.([A-Za-z0-9.]+)\"");
    private static final Pattern NUMBER = Pattern.compile("[,\\[](\\d+)\\]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Returns the subject after the edit. */
    JsonNode edited() {
        return edit == null ? subject : edit.on(subject);
    }

    /**
     * Returns the subjects near a rule.
     *
     * @param rule the rule's JSON
     * @param inForce the period of the rule or else of its instrument
     * @param schema the schema of what it reads
     * @param examples the rule's examples
     * @param flat what completes a subject that leaves facts open
     * @param exceptions subjects to which a rule applies that may be an exception to this one
     */
    static Stream<NearMisses> of(
            JsonNode rule,
            JsonNode inForce,
            JsonNode schema,
            List<VectorPair> examples,
            FlatFacts flat,
            List<ObjectNode> exceptions) {
        String text = rule.path("when") + " " + rule.path("require");
        Set<LocalDate> days = days(text, inForce);
        Set<NearMisses> plain = new LinkedHashSet<>();
        Set<NearMisses> edited = new LinkedHashSet<>();
        for (VectorPair example : examples.subList(0, Math.min(examples.size(), 4))) {
            LocalDate own = LocalDate.parse(example.on());
            for (ObjectNode base : List.of(
                    example.subject(),
                    example.edited(),
                    flat.completed(example.subject(), example.on()),
                    flat.completed(example.edited(), example.on()))) {
                plain.add(new NearMisses(own, base, null));
                days.forEach(day -> plain.add(new NearMisses(day, base, null)));
                edits(text, schema, base).forEach(edit -> edited.add(new NearMisses(own, base, edit)));
            }
        }
        Stream<NearMisses> overlaid = examples.stream()
                .limit(2)
                .flatMap(example -> exceptions.stream()
                        .flatMap(other -> Stream.of(
                                        overlaid(flat.completed(example.subject(), example.on()), other),
                                        overlaid(flat.completed(other, example.on()), example.subject()))
                                .map(both -> new NearMisses(LocalDate.parse(example.on()), both, null))));
        return Stream.of(plain.stream(), edited.stream(), overlaid).flatMap(found -> found);
    }

    private static Set<LocalDate> days(String text, JsonNode inForce) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Stream.concat(
                        DAY.matcher(text).results().map(found -> found.group()),
                        Stream.of("from", "until")
                                .map(bound -> inForce.path(bound).asString(""))
                                .filter(day -> !day.isEmpty()))
                .map(LocalDate::parse)
                .forEach(day -> days.addAll(List.of(day, day.minusDays(1), day.plusDays(1))));
        return days;
    }

    private static List<Edit> edits(String text, JsonNode schema, ObjectNode base) {
        Set<String> paths = new LinkedHashSet<>();
        READ.matcher(text).results().forEach(found -> paths.add(found.group(1)));
        List<Edit> edits = new ArrayList<>();
        for (String path : paths) {
            JsonNode member = schema;
            for (String name : path.split("\\.", -1)) {
                member = member.path("members").path(name);
            }
            String pointer = "/" + path.replace('.', '/');
            boolean inPlace = base.at(JsonPointer.compile(pointer).head()).isObject();
            JsonNode now = base.at(pointer);
            List<JsonNode> values = new ArrayList<>(values(member, text));
            if (!now.isMissingNode()) {
                values.add(NullNode.getInstance());
            }
            for (JsonNode value : values) {
                if (!value.equals(now)) {
                    edits.add(inPlace ? new Edit(pointer, value) : grown(pointer, value, base));
                }
            }
        }
        edits.removeIf(edit -> edit == null);
        return edits;
    }

    /** Sets a member whose parent is not there: the parent with it. */
    private static @Nullable Edit grown(String pointer, JsonNode value, ObjectNode base) {
        String[] names = pointer.substring(1).split("/", -1);
        if (value.isNull() || names.length != 2 || base.has(names[0])) {
            return null;
        }
        ObjectNode parent = NODES.objectNode();
        parent.set(names[1], value);
        return new Edit("/" + names[0], parent);
    }

    private static List<JsonNode> values(JsonNode member, String text) {
        List<JsonNode> values = new ArrayList<>();
        if (member.has("code")) {
            member.get("code").forEach(values::add);
        } else if (member.has("list") && member.at("/list/code").isArray()) {
            lists(member.at("/list/code"), values);
        } else if (member.has("list")) {
            values.add(NODES.arrayNode());
        } else {
            switch (member.path("type").asString("")) {
                case "flag" -> values.addAll(List.of(NODES.booleanNode(true), NODES.booleanNode(false)));
                case "count" ->
                    NUMBER.matcher(text)
                            .results()
                            .map(found -> Long.parseLong(found.group(1)))
                            .forEach(bound -> Stream.of(bound - 1, bound, bound + 1)
                                    .filter(number -> number >= 0)
                                    .forEach(number -> values.add(NODES.numberNode(number))));
                case "date" ->
                    DAY.matcher(text)
                            .results()
                            .map(found -> LocalDate.parse(found.group()))
                            .forEach(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))
                                    .forEach(near -> values.add(NODES.stringNode(near.toString()))));
                default -> {}
            }
        }
        return values;
    }

    private static void lists(JsonNode constants, List<JsonNode> values) {
        values.add(NODES.arrayNode());
        values.add(constants);
        constants.forEach(one -> values.add(NODES.arrayNode().add(one)));
        for (int left = 0; left < constants.size(); left++) {
            var fewer = NODES.arrayNode();
            for (int index = 0; index < constants.size(); index++) {
                if (index != left) {
                    fewer.add(constants.get(index));
                }
            }
            values.add(fewer);
        }
    }

    private static ObjectNode overlaid(ObjectNode base, ObjectNode over) {
        ObjectNode result = base.deepCopy();
        over.properties().forEach(member -> {
            JsonNode now = result.get(member.getKey());
            result.set(
                    member.getKey(),
                    now instanceof ObjectNode inner && member.getValue() instanceof ObjectNode other
                            ? overlaid(inner, other)
                            : member.getValue());
        });
        return result;
    }
}
