// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A rulebook as it was read.
 *
 * @param instrument its instrument's code
 * @param subject the kind of document it is about
 * @param shape what such a document is made of
 * @param parameters its named values
 * @param facts its named facts
 * @param rules its rules, in their order
 * @param flaws the errors that are made in reading its conditions
 */
record Book(
        String instrument,
        String subject,
        Shape shape,
        Map<String, Object> parameters,
        Map<String, Fact> facts,
        List<Rule> rules,
        Set<Defect> flaws) {

    private static final Shape NOTHING =
            new Shape(Shape.Kind.GROUP, List.of(), null, Map.of(), null, false, false, null, null, null, null);

    /** No rulebook: the names of a condition of a schema or a decision. */
    static final Book NONE = new Book("", "", NOTHING, Map.of(), Map.of(), List.of(), Set.of());

    /**
     * A named fact.
     *
     * @param parameters the names of its parameters
     * @param is its definition
     */
    record Fact(List<String> parameters, Condition is) {}

    static Book of(JsonNode json) {
        return of(json, Shape.of(json.get("schema")));
    }

    /** Reads a rulebook whose schema has been read before. */
    static Book of(JsonNode json, Shape shape) {
        Period period = Period.of(json.path("instrument").path("inForce"));
        Map<String, Object> parameters = new HashMap<>();
        json.path("parameters")
                .properties()
                .forEach(entry -> parameters.put(entry.getKey(), TermReader.literal(entry.getValue())));
        Map<String, Fact> facts = new HashMap<>();
        json.path("facts").properties().forEach(entry -> facts.put(entry.getKey(), fact(entry.getValue())));
        List<Rule> rules = new ArrayList<>();
        String instrument = json.at("/instrument/id").stringValue();
        json.path("rules").forEach(rule -> rules.add(Rule.of(rule, instrument, period)));
        JsonNode schema = json.get("schema");
        return new Book(
                instrument,
                schema.get("subject").stringValue(),
                shape,
                parameters,
                facts,
                List.copyOf(rules),
                Set.of());
    }

    /** Returns this rulebook as it is read with an error. */
    Book flawed(Defect flaw) {
        return new Book(instrument, subject, shape, parameters, facts, rules, Set.of(flaw));
    }

    private static Fact fact(JsonNode json) {
        return new Fact(
                json.path("of")
                        .valueStream()
                        .map(parameter -> parameter.get(0).stringValue())
                        .toList(),
                ConditionReader.condition(json.get("is")));
    }

    Fact fact(String name) {
        Fact fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("rulebook " + instrument + " has no fact '" + name + "'");
        }
        return fact;
    }
}
