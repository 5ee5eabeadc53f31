// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads conditions of the language from their JSON. */
final class ConditionReader {

    static final Condition ALWAYS = new Condition.All(List.of());

    private ConditionReader() {}

    static Condition condition(JsonNode json) {
        if (json.isArray()) {
            return new Comparison(
                    TermReader.term(json.get(0)), json.get(1).stringValue(), TermReader.term(json.get(2)));
        }
        String kind = json.propertyNames().iterator().next();
        JsonNode first = json.get(kind);
        return switch (kind) {
            case "all" -> new Condition.All(conditions(first));
            case "any" -> new Condition.Any(conditions(first));
            case "not" -> new Condition.Not(condition(first));
            case "shown" -> new Condition.Shown(condition(first));
            case "presumed" -> new Condition.Presumed(condition(first));
            case "stated" -> new Test.Stated(TermReader.term(first));
            case "inForce" ->
                new Test.InForce(
                        Path.of(first.stringValue()),
                        json.has("at") ? TermReader.term(json.get("at")) : Path.of("$on"));
            case "near" ->
                new Test.Near(
                        TermReader.term(first.get(0)), TermReader.term(first.get(1)), TermReader.term(json.get("by")));
            case "some", "every", "no" ->
                new Test.Quantified(
                        kind, TermReader.items(first), json.get("as").stringValue(), condition(json.get("where")));
            case "fact" ->
                new Test.Named(
                        first.stringValue(),
                        json.get("of").valueStream().map(TermReader::term).toList());
            case "outcome" -> outcome(first.stringValue(), Rule.texts(json.get("in")), json.path("with"));
            default -> throw new IllegalArgumentException("no condition is called '" + kind + "'");
        };
    }

    private static Condition outcome(String decision, List<String> in, JsonNode with) {
        if (with.isEmpty()) {
            return new Test.Outcome(decision, in);
        }
        List<Mapping.Entry> entries = new ArrayList<>();
        with.properties()
                .forEach(entry -> entries.add(entry("/" + entry.getKey().replace('.', '/'), entry.getValue())));
        return new Mapping(decision, in, List.copyOf(entries));
    }

    private static Mapping.Entry entry(String pointer, JsonNode source) {
        for (Mapping.Meaning meaning : List.of(Mapping.Meaning.PRESUMED, Mapping.Meaning.AT_LEAST)) {
            JsonNode marked = source.isObject() ? source.get(meaning.word()) : null;
            if (marked != null) {
                return entry(pointer, marked).meant(meaning);
            }
        }
        JsonNode test = source.isObject() ? source.get("test") : null;
        return test == null
                ? new Mapping.Entry(pointer, TermReader.term(source), null, Mapping.Meaning.EXACT)
                : new Mapping.Entry(pointer, null, condition(test), Mapping.Meaning.EXACT);
    }

    private static List<Condition> conditions(JsonNode list) {
        return list.valueStream().map(ConditionReader::condition).toList();
    }
}
