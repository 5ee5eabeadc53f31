// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Quantified;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.rule.RulebookBuilder;
import io.twinloop.rule.Severity;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Words in which the tests put together small fictional laws. */
final class Laws {

    static final LocalDate ON = LocalDate.of(2026, 1, 1);
    static final String KIND = "toy";
    static final String LAW = "TOY-2026";
    static final String DECISION = "MAY-PLAY";

    /** The outcomes of the fictional decision, from the loosest to the strictest; the last one refuses. */
    static final List<String> OUTCOMES = List.of("FREE", "NOTIFY", "PERMIT", "BANNED");

    private Laws() {}

    static Schema schema(Consumer<StructureBuilder> members) {
        return Schema.of(KIND, Text.of("Toy", "玩具"), members);
    }

    static Instrument instrument(String id) {
        return new Instrument(
                id, Text.of(id, id), Text.of("The nursery", "幼儿园"), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
    }

    static RulebookBuilder book(String id, Schema schema) {
        return Rulebook.of(instrument(id), schema);
    }

    static Rulebook law(Schema schema, RuleDraft... rules) {
        return book(LAW, schema).rules(rules).build();
    }

    static RuleDraft outcome(String id, Condition when, String outcome) {
        return Rule.rule(id)
                .when(when)
                .then(new Effect.Outcome(DECISION, outcome))
                .text(id, id);
    }

    static RuleDraft unsettled(String id, Condition when, String... mayMean) {
        return Rule.rule(id)
                .when(when)
                .then(new Effect.Unsettled(DECISION, Text.of(id + " is open", id + "未明"), List.of(mayMean)))
                .text(id, id);
    }

    static RuleDraft disapplies(String id, Condition when, String... exceptionTo) {
        return Rule.rule(id)
                .when(when)
                .then(new Effect.Disapplies())
                .exceptionTo(exceptionTo)
                .text(id, id);
    }

    static RuleDraft requirement(String id, Condition when, Condition require) {
        return Rule.rule(id)
                .when(when)
                .require(Severity.ERROR, require)
                .text(id, id)
                .citing(LAW + ":1");
    }

    static Decision decision(Schema schema, Decision.Invariant... invariants) {
        return decision(schema, List.of(LAW), List.of(), "FREE", invariants);
    }

    static Decision decision(
            Schema schema,
            List<String> instruments,
            List<Precedence> precedences,
            @Nullable String otherwise,
            Decision.Invariant... invariants) {
        return new Decision(
                DECISION,
                Text.of("May it be played with?", "可否玩?"),
                schema,
                OUTCOMES.stream()
                        .map(name -> new Decision.Option(name, Text.of(name, name), name.equals("BANNED")))
                        .toList(),
                instruments,
                precedences,
                List.of(invariants),
                List.of(),
                otherwise);
    }

    static Decision.Invariant invariant(String name, Condition holds) {
        return new Decision.Invariant(name, Text.of(name + " holds.", name + "成立。"), holds);
    }

    static Precedence prevails(String higher, String lower) {
        return new Precedence(higher, lower, Citation.parse(LAW + ":99"), Precedence.Ground.SPECIAL);
    }

    /** Returns a comparison of the value at a path with a constant, such as {@code test("$me.n", ">=", 3)}. */
    static Condition test(String path, String sign, Object constant) {
        return compare(Path.parse(path), sign, Term.literal(constant));
    }

    static Condition compare(Term left, String sign, Term right) {
        return new Comparison(left, Objects.requireNonNull(Operator.of(sign), sign), right);
    }

    static Condition is(String path) {
        return test(path, "=", true);
    }

    static Condition quantified(Quantifier quantifier, String list, String as, Condition where) {
        return new Quantified(quantifier, Path.parse(list), as, where);
    }

    static Term count(String list) {
        return new Term.Count(Path.parse(list));
    }

    static Items listed(String... paths) {
        return new Items.Listed(Arrays.stream(paths).<Term>map(Path::parse).toList());
    }

    static Report check(Twinloop library, Map<String, Object> members) {
        return library.check(new Document(KIND, members), ON);
    }

    /** Returns what a requirement, the only rule of a law, comes to. */
    static State judge(Schema schema, Condition require, Map<String, Object> members) {
        return judge(
                Libraries.of(List.of(law(schema, requirement("TOY-01", Condition.ALWAYS, require))), List.of()),
                members);
    }

    /** Returns what the requirement TOY-01 comes to. */
    static State judge(Twinloop library, Map<String, Object> members) {
        return check(library, members).explanation().rules().stream()
                .filter(trace -> trace.rule().equals("TOY-01"))
                .map(RuleTrace::state)
                .findFirst()
                .orElse(State.NOT_APPLICABLE);
    }
}
