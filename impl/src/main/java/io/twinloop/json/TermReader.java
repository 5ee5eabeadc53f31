// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonFlag;
import io.twinloop.json.Node.JsonList;
import io.twinloop.json.Node.JsonNumber;
import io.twinloop.json.Node.JsonObject;
import io.twinloop.json.Node.JsonText;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.language.Term.Literal;
import io.twinloop.value.Text;
import java.util.List;

/** Reads terms of the language. A text that begins with '$' is a path, with '$$' a text that begins with one '$'. */
enum TermReader implements Node.Visitor<Term> {
    /** The only one. */
    READER;

    private static final Kinds<Term> KINDS = new Kinds<>(List.of(
            new Kinds.Kind<>("date", List.of(), TermReader::date),
            new Kinds.Kind<>("param", List.of(), TermReader::parameter),
            new Kinds.Kind<>("count", List.of(), TermReader::count),
            new Kinds.Kind<>("sum", List.of("as", "of"), form -> fold(form, Term.Folding.SUM)),
            new Kinds.Kind<>("min", List.of("as", "of"), form -> fold(form, Term.Folding.MIN)),
            new Kinds.Kind<>("max", List.of("as", "of"), form -> fold(form, Term.Folding.MAX)),
            new Kinds.Kind<>("plus", List.of(), form -> arithmetic(form, Term.Operation.PLUS)),
            new Kinds.Kind<>("minus", List.of(), form -> arithmetic(form, Term.Operation.MINUS)),
            new Kinds.Kind<>("times", List.of(), form -> arithmetic(form, Term.Operation.TIMES)),
            new Kinds.Kind<>("plusDays", List.of(), TermReader::plusDays),
            new Kinds.Kind<>("plusMonths", List.of("round"), TermReader::plusMonths),
            new Kinds.Kind<>("endOfYear", List.of("plusYears"), TermReader::endOfYear)));

    /** Reads a term. */
    static Term read(Node node) {
        return node.accept(READER);
    }

    /** Reads a constant. */
    static Literal literal(Node node) {
        if (read(node) instanceof Literal literal) {
            return literal;
        }
        throw node.place().refuse(Text.of("must be a constant, not a path or a calculation", "应为常量，不得为路径或者算式"));
    }

    /** Reads a name that a condition or a term binds. */
    static String name(Node node) {
        String name = Expect.text(node);
        return node.place()
                .build(
                        () -> Path.of(name),
                        Problems.mustBe("a name in camelCase such as 'assetId'", "驼峰式名称（如 'assetId'）", node))
                .root();
    }

    /** Reads a path. */
    static Path path(Node node) {
        String text = Expect.text(node);
        return node.place()
                .build(
                        () -> Path.parse(text),
                        Problems.mustBe("a path such as '$me.assetId'", "路径（如 '$me.assetId'）", node));
    }

    @Override
    public Term visitObject(JsonObject node) {
        return KINDS.read(node);
    }

    @Override
    public Term visitList(JsonList node) {
        return new Literal(Expect.list(node, element -> literal(element).value()));
    }

    @Override
    public Term visitText(JsonText node) {
        String text = node.text();
        if (text.startsWith("$$")) {
            return new Literal(text.substring(1));
        }
        return text.startsWith("$") ? path(node) : new Literal(text);
    }

    @Override
    public Term visitNumber(JsonNumber node) {
        return new Literal(node.value());
    }

    @Override
    public Term visitFlag(JsonFlag node) {
        return new Literal(node.value());
    }

    private static Term date(Form form) {
        return new Literal(form.need("date", Expect::day));
    }

    private static Term parameter(Form form) {
        return new Term.Parameter(form.need("param", Expect::text));
    }

    private static Term count(Form form) {
        return new Term.Count(form.need("count", ItemsReader::read));
    }

    private static Term fold(Form form, Term.Folding folding) {
        Items over = form.need(TermWriter.name(folding), ItemsReader::read);
        return new Term.Fold(folding, over, form.need("as", TermReader::name), form.need("of", TermReader::read));
    }

    private static Term arithmetic(Form form, Term.Operation operation) {
        List<Term> sides = pair(form, TermWriter.name(operation));
        return new Term.Arithmetic(operation, sides.get(0), sides.get(1));
    }

    private static Term plusDays(Form form) {
        List<Term> shifted = pair(form, "plusDays");
        return new Term.Shift(shifted.get(0), Term.Step.DAYS, shifted.get(1));
    }

    private static Term plusMonths(Form form) {
        List<Term> shifted = pair(form, "plusMonths");
        String round = form.need("round", node -> Expect.constant(node, List.of("DOWN", "UP")));
        Term.Step step = round.equals("UP") ? Term.Step.MONTHS_ROUND_UP : Term.Step.MONTHS_ROUND_DOWN;
        return new Term.Shift(shifted.get(0), step, shifted.get(1));
    }

    private static Term endOfYear(Form form) {
        return new Term.YearEnd(form.need("endOfYear", TermReader::read), form.need("plusYears", TermReader::read));
    }

    /** Reads a member that is a list of two terms. */
    static List<Term> pair(Form form, String name) {
        return Expect.elements(form.need(name), 2).stream()
                .map(TermReader::read)
                .toList();
    }
}
