// SPDX-License-Identifier: Apache-2.0
package io.twinloop.exploration;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;

import io.twinloop.Outcome;
import io.twinloop.Reason;
import io.twinloop.Twinloop;
import io.twinloop.explore.Answer;
import io.twinloop.language.Choice;
import io.twinloop.language.Condition;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A harbour whose rules are random: whether a ship may enter, by four facts about it. Every ship there can be is tried.
 *
 * @param rulebook the rules
 * @param decision the decision
 */
record Harbour(Rulebook rulebook, Decision decision) {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Entity SHIP = () -> Path.ME;

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    static final Flag WET = Flag.at(SHIP, "wet");
    static final Flag OLD = Flag.at(SHIP, "old");
    static final Choice<Colour> COLOUR = Choice.at(SHIP, "colour");
    static final Quantity TONS = Quantity.at(SHIP, "tons");

    static final Schema SCHEMA = Schema.of("ship", Text.of("Ship", "船舶"), members -> {
        members.flag("wet", m -> m.label("wet", "潮湿").actionable("Dry it.", "晾干。"));
        members.flag("old", m -> m.label("old", "陈旧"));
        members.code("colour", Colour.class, m -> m.label("colour", "颜色").actionable("Paint it.", "涂装。"));
        members.count("tons", m -> m.label("tons", "吨位").unit("t", "吨").actionable("Unload.", "卸货。"));
    });

    /** Values on all sides of the bounds that the random rules have. */
    private static final Map<String, List<Object>> VALUES = Map.of(
            "wet", List.of(true, false),
            "old", List.of(true, false),
            "colour", List.of("RED", "GREEN", "BLUE"),
            "tons", List.of(number(0), number(2), number(3), number(4), number(6)));

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> tests = Arbitraries.of(
                WET.isYes(),
                WET.isNo(),
                OLD.isYes(),
                OLD.isNo(),
                COLOUR.is(Colour.RED),
                COLOUR.isNot(Colour.GREEN),
                COLOUR.in(Colour.RED, Colour.BLUE),
                TONS.atLeast(3),
                TONS.below(3),
                TONS.above(4),
                TONS.is(0));
        Arbitrary<Condition> pairs = Combinators.combine(tests, tests).as((one, other) -> all(one, other));
        Arbitrary<Condition> either = Combinators.combine(tests, pairs).as((one, other) -> any(one, other));
        return Arbitraries.oneOf(tests, pairs, either, pairs.map(Condition::not));
    }

    /** Decisions with up to five rules, some of them exceptions to others, some open, with or without an invariant. */
    static Arbitrary<Harbour> harbours() {
        Arbitrary<List<RuleDraft>> rules = Combinators.combine(
                        conditions(),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Harbour::rules);
        Arbitrary<Optional<Condition>> invariants = conditions().optional(0.4);
        Arbitrary<Boolean> otherwise = Arbitraries.of(true, false);
        Arbitrary<Boolean> ranked = Arbitraries.of(true, true, false);
        return Combinators.combine(rules, invariants, otherwise, ranked).as(Harbour::of);
    }

    private record Draft(Condition when, int effect, int general) {}

    private static List<RuleDraft> rules(List<Draft> drafts) {
        List<RuleDraft> rules = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            RuleDraft rule = Rule.rule("HARBOUR:" + (i + 1)).when(draft.when()).then(effect(draft.effect()));
            rule.text("Rule " + i, "规则" + i).citing("HARBOUR:" + (i + 1));
            // An exception only to a rule before it, so that there is no circle.
            if (draft.general() < i) {
                rule.exceptionTo("HARBOUR:" + (draft.general() + 1));
            }
            rules.add(rule);
        }
        return rules;
    }

    private static Effect effect(int kind) {
        return switch (kind) {
            case 0, 1 -> new Effect.Outcome("ENTRY", "FREE");
            case 2, 3 -> new Effect.Outcome("ENTRY", "PILOT");
            case 4 -> new Effect.Outcome("ENTRY", "CLOSED");
            case 5 -> new Effect.Unsettled("ENTRY", Text.of("It is open.", "未明确。"), List.of("FREE", "CLOSED"));
            default -> new Effect.Disapplies();
        };
    }

    private static Harbour of(List<RuleDraft> rules, Optional<Condition> invariant, boolean otherwise, boolean ranked) {
        return of(rules, invariant, otherwise ? "FREE" : null, ranked ? precedences(rules.size()) : List.of());
    }

    static Harbour of(
            List<RuleDraft> rules,
            Optional<Condition> invariant,
            @Nullable String otherwise,
            List<Precedence> precedences) {
        Instrument instrument = new Instrument(
                "HARBOUR", Text.of("Harbour", "港口"), Text.of("Port", "港"), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        Decision decision = new Decision(
                "ENTRY",
                Text.of("May it enter?", "可否进港？"),
                SCHEMA,
                List.of(option("FREE"), option("PILOT"), option("CLOSED")),
                List.of("HARBOUR"),
                precedences,
                invariant.map(holds -> new Decision.Invariant("always", Text.of("It holds.", "恒成立。"), holds)).stream()
                        .toList(),
                List.of("tons", "wet"),
                otherwise);
        return new Harbour(
                Rulebook.of(instrument, SCHEMA)
                        .rules(rules.toArray(new RuleDraft[0]))
                        .build(),
                decision);
    }

    // A later rule prevails over the first, and the last over all but the first.
    private static List<Precedence> precedences(int rules) {
        List<Precedence> precedences = new ArrayList<>();
        for (int higher = 3; higher <= rules; higher++) {
            precedences.add(new Precedence(
                    "HARBOUR:" + higher,
                    "HARBOUR:" + (higher - 1),
                    Citation.parse("HARBOUR:9"),
                    Precedence.Ground.SPECIAL));
        }
        return precedences;
    }

    private static Decision.Option option(String name) {
        return new Decision.Option(name, Text.of(name, name), name.equals("CLOSED"));
    }

    Twinloop twinloop() {
        return Twinloop.load().adding(decision).adding(rulebook).strict();
    }

    /** Returns every ship of which all is known. */
    static List<Document> ships() {
        return completions(Map.of());
    }

    /** Returns every ship that has some members, with all others known. */
    static List<Document> completions(Map<String, ?> members) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (String name : List.of("wet", "old", "colour", "tons")) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> one : all) {
                Object known = members.get(name);
                for (Object value : known == null ? VALUES.get(name) : List.of(known)) {
                    Map<String, Object> longer = new LinkedHashMap<>(one);
                    longer.put(name, value);
                    more.add(longer);
                }
            }
            all = more;
        }
        return all.stream().map(Harbour::ship).toList();
    }

    static Document ship(Map<String, ?> members) {
        return new Document("ship", new LinkedHashMap<>(members));
    }

    /** Returns ships of which some is known: each of the facts may be left out. */
    static Arbitrary<Document> partlyKnown() {
        return Arbitraries.of(ships())
                .flatMap(ship -> Arbitraries.subsetOf("wet", "old", "colour", "tons")
                        .map(left -> {
                            Map<String, Object> members = new LinkedHashMap<>(ship.members());
                            left.forEach(members::remove);
                            return ship(members);
                        }));
    }

    /** Returns the answer by the report, or empty if the facts contradict each other or are not enough. */
    static Optional<Answer> answer(Twinloop twinloop, Document ship) {
        Outcome outcome = twinloop.check(ship, DAY).outcomes().get(0);
        if (outcome.value() != null) {
            return Optional.of(Answer.of(outcome.value()));
        }
        if (outcome.reasons().contains(Reason.UNSETTLED_LAW)) {
            return Optional.of(Answer.UNSETTLED);
        }
        if (outcome.reasons().contains(Reason.CONFLICT)) {
            return Optional.of(Answer.CONFLICT);
        }
        return outcome.reasons().contains(Reason.NO_RULE) ? Optional.of(Answer.NO_RULE) : Optional.empty();
    }

    /** Returns the answer for every ship of which all is known and that is possible. */
    Map<Document, Answer> everyAnswer() {
        Twinloop twinloop = twinloop();
        Map<Document, Answer> answers = new LinkedHashMap<>();
        ships().forEach(ship -> answer(twinloop, ship).ifPresent(answer -> answers.put(ship, answer)));
        return answers;
    }

    /** Returns the rules in brief, for a failing sample. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("otherwise " + decision.otherwise());
        decision.invariants().forEach(one -> text.append("\n  always ").append(one.holds()));
        decision.precedences()
                .forEach(one -> text.append("\n  ")
                        .append(one.higher())
                        .append(" over ")
                        .append(one.lower()));
        rulebook.rules()
                .forEach(rule -> text.append("\n  ")
                        .append(rule.id() + " except for " + rule.exceptionTo() + " when ")
                        .append(rule.when() + " then " + rule.effect()));
        return text.toString();
    }
}
