// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up law on toys, in JSON with single quotes: whether one may play with a toy (FREE, NOTIFY, BANNED), and what it must
 * fulfil.
 */
final class Toys {

    static final String ON = "2026-03-23";

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String SCHEMA = """
            {'subject': 'toy', 'members': {
              'name': {'type': 'text'}, 'loud': {'type': 'flag'}, 'sharp': {'type': 'flag'}, 'big': {'type': 'flag'},
              'quiet': {'type': 'flag', 'presumed': {'value': true}},
              'safe': {'type': 'flag', 'presumed': {'value': true}},
              'parts': {'type': 'count'}, 'weight': {'type': 'decimal'}, 'made': {'type': 'date'},
              'colour': {'code': ['RED', 'BLUE', 'PINK']}, 'colours': {'list': {'code': ['RED', 'BLUE', 'PINK']}},
              'box': {'members': {'sealed': {'type': 'flag'}, 'size': {'type': 'count'}}},
              'licences': {'list': {'members': {'kind': {'code': ['SALE', 'RENT']}, 'from': {'type': 'date'},
                'until': {'type': 'date'}}, 'term': ['from', 'until']}},
              'maker': {'reference': 'makers'},
              'makers': {'collection': true, 'list': {'madeFrom': 'inputs', 'members': {
                'id': {'type': 'text'}, 'share': {'type': 'decimal'}, 'parent': {'reference': 'makers'},
                'inputs': {'list': {'reference': 'makers'}}}}},
              'reports': {'collection': true, 'filed': true, 'list': {'members': {
                'id': {'type': 'text'}, 'about': {'reference': 'makers'}, 'good': {'type': 'flag'}}}}}}""";

    private static final String DECISION = """
            {'type': 'decision', 'id': 'MAY-PLAY', 'schema': %s, 'instruments': ['TOY-2026'],
             'outcomes': [{'name': 'FREE'}, {'name': 'NOTIFY'}, {'name': 'BANNED', 'refuses': true}],
             'precedences': [%s], 'invariants': [%s], 'otherwise': 'FREE'}""";

    private final List<String> rules = new ArrayList<>();
    private final List<String> precedences = new ArrayList<>();
    private final List<String> invariants = new ArrayList<>();
    private String facts = "{}";

    /** Reads JSON with single quotes. */
    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    static Toys toys() {
        return new Toys();
    }

    /** Adds a rule: its number, its condition and the rest of it. */
    Toys rule(String number, String when, String rest) {
        rules.add("{'id': 'TOY-2026:%s', 'about': 'toy', 'when': %s, %s}".formatted(number, when, rest));
        return this;
    }

    Toys outcome(String number, String when, String outcome) {
        return rule(number, when, "'outcome': {'decision': 'MAY-PLAY', 'is': '%s'}".formatted(outcome));
    }

    Toys requires(String require) {
        return rule("9", "{'all': []}", "'severity': 'ERROR', 'require': " + require);
    }

    Toys requiresOfMakers(String require) {
        String rule =
                "{'id': 'TOY-2026:8', 'about': 'makers', 'when': {'all': []}, 'severity': 'ERROR', 'require': %s}";
        rules.add(rule.formatted(require));
        return this;
    }

    Toys prevails(String higher, String lower) {
        precedences.add("{'higher': 'TOY-2026:%s', 'lower': 'TOY-2026:%s'}".formatted(higher, lower));
        return this;
    }

    Toys invariant(String holds) {
        invariants.add("{'name': 'x', 'holds': %s}".formatted(holds));
        return this;
    }

    Toys facts(String definitions) {
        facts = definitions;
        return this;
    }

    Library library() {
        String book = """
                {'type': 'rulebook', 'instrument': {'id': 'TOY-2026', 'inForce': {'from': '2026-01-01'}},
                 'schema': %s, 'parameters': {'most': 10}, 'facts': %s, 'rules': [%s]}""";
        return new Library(
                List.of(json(book.formatted(SCHEMA, facts, String.join(",", rules)))),
                List.of(json(DECISION.formatted(SCHEMA, String.join(",", precedences), String.join(",", invariants)))));
    }

    /** Checks a toy, of which the members are given without braces. */
    JsonNode check(String members, Defect... defects) {
        return ask("'ask': 'check', 'on': '%s', 'document': {'type': 'toy'%s}".formatted(ON, after(members)), defects);
    }

    JsonNode checkStrictly(String members) {
        return ask("'ask': 'check', 'strict': true, 'on': '%s', 'document': {'type': 'toy'%s}"
                .formatted(ON, after(members)));
    }

    JsonNode ask(String request, Defect... defects) {
        String text = "{'seq': 1, %s}".formatted(request).replace('\'', '"');
        return MAPPER.readTree(new NaivePlatform(library(), defects).answer(text));
    }

    private static String after(String members) {
        return members.isBlank() ? "" : ", " + members;
    }

    /** Returns what a condition comes to for a toy: yes, no or unknown. */
    static String holds(String condition, String members) {
        return switch (toys().requires(condition).check(members).get("verdict").stringValue()) {
            case "ACCEPTED" -> "yes";
            case "REJECTED" -> "no";
            default -> "unknown";
        };
    }
}
