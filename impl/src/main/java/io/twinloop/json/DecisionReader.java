// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;
import java.util.List;

/** Reads decisions. */
final class DecisionReader {

    /** What a decision names as its type. */
    static final String TYPE = "decision";

    private DecisionReader() {}

    /** Reads a decision. */
    static Decision read(Node node) {
        Form form = RulebookReader.document(
                node,
                TYPE,
                "id",
                "question",
                "schema",
                "outcomes",
                "instruments",
                "precedences",
                "invariants",
                "ascending",
                "otherwise");
        List<Decision.Option> outcomes = form.need("outcomes", list -> Expect.list(list, DecisionReader::option));
        List<String> names = outcomes.stream().map(Decision.Option::name).toList();
        return new Decision(
                form.need("id", Expect::words),
                form.need("question", Expect::bilingual),
                form.need("schema", SchemaReader::read),
                outcomes,
                form.need("instruments", list -> Expect.list(list, Expect::words)),
                form.list("precedences", DecisionReader::precedence),
                form.list("invariants", DecisionReader::invariant),
                form.list("ascending", Expect::words),
                form.find("otherwise", name -> Expect.constant(name, names)));
    }

    private static Decision.Option option(Node node) {
        Form form = Form.of(node, "name", "text", "refuses");
        return new Decision.Option(
                form.need("name", Expect::words),
                form.need("text", Expect::bilingual),
                form.find("refuses", Expect::flag, false));
    }

    private static Precedence precedence(Node node) {
        Form form = Form.of(node, "higher", "lower", "cite", "ground");
        return new Precedence(
                form.need("higher", Expect::words),
                form.need("lower", Expect::words),
                form.need("cite", Expect::citation),
                form.need("ground", ground -> Expect.constant(ground, Precedence.Ground.class)));
    }

    private static Decision.Invariant invariant(Node node) {
        Form form = Form.of(node, "name", "text", "holds");
        return new Decision.Invariant(
                form.need("name", Expect::words),
                form.need("text", Expect::bilingual),
                form.need("holds", ConditionReader::read));
    }
}
