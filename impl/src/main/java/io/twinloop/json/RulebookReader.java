// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.json.Node.JsonObject;
import io.twinloop.language.Path;
import io.twinloop.language.Term.Literal;
import io.twinloop.rule.Coverage;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rulebooks. */
final class RulebookReader {

    /** What a rulebook names as its type. */
    static final String TYPE = "rulebook";

    /** The only format so far: a reader refuses one that it does not know. */
    static final int FORMAT = 1;

    private static final int MAX_ARTICLE = 999_999;

    private RulebookReader() {}

    /** Reads a rulebook. */
    static Rulebook read(Node node) {
        Form form = document(
                node, TYPE, "instrument", "revision", "schema", "parameters", "facts", "rules", "coverage", "notes");
        Instrument instrument = form.need("instrument", RulebookReader::instrument);
        List<Coverage> coverage = form.list("coverage", RulebookReader::coverage);
        requireEveryArticleOnce(node, coverage);
        return new Rulebook(
                instrument,
                form.need("revision", RuleReader::revision),
                form.need("schema", SchemaReader::read),
                form.find("parameters", RulebookReader::parameters, Map.of()),
                form.find("facts", RulebookReader::facts, List.of()),
                form.need("rules", rules -> rules(rules, instrument)),
                coverage,
                form.list("notes", RuleReader::note));
    }

    private static Coverage coverage(Node node) {
        Form form = Form.of(node, "first", "last", "kind", "text");
        Node last = form.need("last");
        int first = article(form.need("first"));
        if (article(last) < first) {
            throw last.place()
                    .refuse(Problems.mustBe("an article from " + first + " on", "不小于" + first + "的条文序号", last));
        }
        return new Coverage(
                first,
                article(last),
                form.need("kind", kind -> Expect.constant(kind, Coverage.Kind.class)),
                form.need("text", Expect::bilingual));
    }

    private static int article(Node node) {
        return Expect.whole(node, 1, MAX_ARTICLE).intValueExact();
    }

    private static void requireEveryArticleOnce(Node node, List<Coverage> coverage) {
        int next = 1;
        for (int i = 0; i < coverage.size(); i++) {
            Coverage line = coverage.get(i);
            if (line.first() != next) {
                Node first = new Form(Expect.object(Expect.elements(new Form(Expect.object(node)).need("coverage"))
                                .get(i)))
                        .need("first");
                throw first.place()
                        .refuse(Problems.mustBe(
                                next + ", since each article is told of once and in order", next + "（逐条依次说明）", first));
            }
            next = line.last() + 1;
        }
    }

    /** Returns a document of a type and of the format that is known, with no other members than some. */
    static Form document(Node node, String type, String... others) {
        // The type and the format come first: with another one every other complaint would mislead.
        Form outer = new Form(Expect.object(node));
        outer.need("type", named -> Expect.constant(named, List.of(type)));
        Node format = outer.need("format");
        if (Expect.whole(format, 0, Integer.MAX_VALUE).intValueExact() != FORMAT) {
            throw format.place().refuse(Problems.mustBe("the format " + FORMAT, "格式 " + FORMAT, format));
        }
        List<String> known = new ArrayList<>(List.of("type", "format"));
        known.addAll(List.of(others));
        return Form.of(node, known);
    }

    private static Instrument instrument(Node node) {
        Form form = Form.of(node, "id", "title", "issuer", "rank", "inForce", "source");
        return new Instrument(
                form.need("id", Expect::words),
                form.need("title", Expect::bilingual),
                form.need("issuer", Expect::bilingual),
                form.need("rank", rank -> Expect.constant(rank, Rank.class)),
                form.need("inForce", Expect::period),
                form.need("source", Expect::text));
    }

    private static Map<String, Literal> parameters(Node node) {
        Map<String, Literal> parameters = new LinkedHashMap<>();
        Expect.object(node).members().forEach((name, value) -> parameters.put(name, TermReader.literal(value)));
        return parameters;
    }

    private static List<Fact> facts(Node node) {
        List<Fact> facts = new ArrayList<>();
        JsonObject object = Expect.object(node);
        object.members().forEach((name, value) -> {
            object.placeOf(name).build(() -> Path.of(name), Problems.NOT_CAMEL_CASE);
            facts.add(fact(name, value));
        });
        return facts;
    }

    private static Fact fact(String name, Node node) {
        Form form = Form.of(node, "of", "is", "text", "cites");
        return new Fact.Derived(
                name,
                form.need("text", Expect::bilingual),
                form.need("of", of -> Expect.list(of, RulebookReader::parameter)),
                form.need("is", ConditionReader::read),
                form.list("cites", Expect::citation));
    }

    private static Fact.Parameter parameter(Node node) {
        List<Node> parts = Expect.elements(node, 2);
        return new Fact.Parameter(TermReader.name(parts.get(0)), Expect.words(parts.get(1)));
    }

    private static List<Rule> rules(Node node, Instrument instrument) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Node element : Expect.elements(node)) {
            Rule rule = RuleReader.read(element, instrument);
            Integer first = seen.putIfAbsent(rule.id(), rules.size());
            if (first != null) {
                throw new Form(Expect.object(element))
                        .need("id")
                        .place()
                        .refuse(Text.of(
                                "must name each rule once, " + Quoted.of(rule.id()) + " is also the rule at index "
                                        + first,
                                "规则编号不得重复，" + Quoted.of(rule.id()) + " 亦为序号 " + first + " 的规则"));
            }
            rules.add(rule);
        }
        return rules;
    }
}
