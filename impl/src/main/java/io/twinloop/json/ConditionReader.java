// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static java.util.Objects.requireNonNull;

import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads conditions of the language. A list is a comparison, an object any other. */
final class ConditionReader {

    private static final List<String> SIGNS =
            Arrays.stream(Operator.values()).map(Operator::sign).toList();

    private static final Kinds<Condition> KINDS = new Kinds<>(List.of(
            new Kinds.Kind<>("all", List.of(), form -> new Condition.All(form.list("all", ConditionReader::read))),
            new Kinds.Kind<>("any", List.of(), form -> new Condition.Any(form.list("any", ConditionReader::read))),
            new Kinds.Kind<>("not", List.of(), form -> new Condition.Not(form.need("not", ConditionReader::read))),
            new Kinds.Kind<>(
                    "shown", List.of(), form -> new Condition.Shown(form.need("shown", ConditionReader::read))),
            new Kinds.Kind<>(
                    "presumed",
                    List.of(),
                    form -> new Condition.Presumed(form.need("presumed", ConditionReader::read))),
            new Kinds.Kind<>("stated", List.of(), form -> new Condition.Stated(form.need("stated", TermReader::read))),
            new Kinds.Kind<>("inForce", List.of("at"), ConditionReader::inForce),
            new Kinds.Kind<>("near", List.of("by"), ConditionReader::near),
            new Kinds.Kind<>("some", List.of("as", "where"), form -> quantified(form, Quantifier.SOME)),
            new Kinds.Kind<>("every", List.of("as", "where"), form -> quantified(form, Quantifier.EVERY)),
            new Kinds.Kind<>("no", List.of("as", "where"), form -> quantified(form, Quantifier.NO)),
            new Kinds.Kind<>("fact", List.of("of"), ConditionReader::fact),
            new Kinds.Kind<>("outcome", List.of("in", "with"), ConditionReader::outcome)));

    private ConditionReader() {}

    /** Reads a condition. */
    static Condition read(Node node) {
        return node instanceof JsonList ? comparison(node) : KINDS.read(Expect.object(node));
    }

    private static Condition comparison(Node node) {
        List<Node> parts = Expect.elements(node, 3);
        Term left = TermReader.read(parts.get(0));
        Operator operator = requireNonNull(Operator.of(Expect.constant(parts.get(1), SIGNS)));
        Term right = TermReader.read(parts.get(2));
        return new Comparison(left, operator, right);
    }

    private static Condition inForce(Form form) {
        return new Condition.InForce(
                form.need("inForce", TermReader::path), form.find("at", TermReader::read, Path.ON));
    }

    private static Condition near(Form form) {
        List<Term> sides = TermReader.pair(form, "near");
        return new Condition.Near(sides.get(0), sides.get(1), form.need("by", TermReader::read));
    }

    private static Condition quantified(Form form, Quantifier quantifier) {
        Items over = form.need(TermWriter.name(quantifier), ItemsReader::read);
        return new Quantified(
                quantifier, over, form.need("as", TermReader::name), form.need("where", ConditionReader::read));
    }

    private static Condition fact(Form form) {
        return new Condition.FactTest(
                form.need("fact", TermReader::name), form.need("of", of -> Expect.list(of, TermReader::read)));
    }

    private static Condition outcome(Form form) {
        return new Condition.OutcomeTest(
                form.need("outcome", Expect::words),
                form.need("in", in -> Expect.list(in, Expect::words)),
                form.find("with", ConditionReader::mapping, Map.of()));
    }

    private static Map<String, Mapped> mapping(Node node) {
        JsonObject object = Expect.object(node);
        Map<String, Mapped> mapping = new LinkedHashMap<>();
        object.members().forEach((fact, value) -> {
            object.placeOf(fact)
                    .build(
                            () -> Path.ME.to(fact),
                            Problems.must("be named by a path such as 'exporter.ciio'", "以路径命名（如 'exporter.ciio'）"));
            mapping.put(fact, mapped(value));
        });
        return mapping;
    }

    private static Mapped mapped(Node node) {
        if (isObjectWith(node, "presumed")) {
            return source(Form.of(node, "presumed").need("presumed"), Meaning.PRESUMED);
        }
        if (isObjectWith(node, "atLeast")) {
            return source(Form.of(node, "atLeast").need("atLeast"), Meaning.AT_LEAST);
        }
        return source(node, Meaning.EXACT);
    }

    private static Mapped source(Node node, Meaning meaning) {
        // A bound from below is a number's; a condition has none.
        if (meaning != Meaning.AT_LEAST && isObjectWith(node, "test")) {
            return new Mapped(null, Form.of(node, "test").need("test", ConditionReader::read), meaning);
        }
        return new Mapped(TermReader.read(node), null, meaning);
    }

    private static boolean isObjectWith(Node node, String member) {
        return node instanceof JsonObject object && object.members().containsKey(member);
    }
}
