// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.DECISION;
import static io.twinloop.engine.Laws.ON;
import static io.twinloop.engine.Laws.book;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.invariant;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Assumption;
import io.twinloop.Question;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop's requirements ask the decision about a toy, of which they know what a mapping tells. */
class MappingTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("loud", m -> m.presume(false, "Toys are quiet.", "玩具安静。"));
        toy.count("parts", m -> m.presume(0, "Toys are whole.", "玩具完整。"));
        toy.flag("tested", m -> m.label("tested", "已检测"));
        toy.texts("warnings", m -> m.label("warnings", "警示"));
        toy.decimal("box.weight", m -> m.label("weight", "重量"));
    });

    private static final Schema SHOP = Schema.of("shop", Text.of("Shop", "商店"), shop -> {
        shop.flag("noisy", m -> m.label("noisy", "嘈杂"));
        shop.count("pieces", m -> m.label("pieces", "件数"));
        shop.decimal("size", m -> m.label("size", "尺寸"));
        shop.texts("labels", m -> m.label("labels", "标签"));
        shop.decimal("crate.weight", m -> m.label("weight", "重量"));
    });

    private static final Rulebook TOYS = law(
            TOY,
            outcome("TOY-2026:1", is("$me.loud"), "BANNED"),
            outcome("TOY-2026:2", Condition.all(not(is("$me.loud")), test("$me.parts", ">=", 100)), "PERMIT"));

    private static Report check(Map<String, Mapped> with, Map<String, Object> shop, String... accepted) {
        return library(with, accepted).check(new Document("shop", shop), ON);
    }

    private static Twinloop library(Map<String, Mapped> with, String... accepted) {
        Rulebook shops = book("SHOP-2026", SHOP)
                .rules(requirement("SHOP-01", Condition.ALWAYS, new OutcomeTest(DECISION, List.of(accepted), with)))
                .build();
        return Libraries.of(List.of(TOYS, shops), List.of(decision(TOY)));
    }

    private static Map<String, Mapped> exactly(String fact, String path) {
        return Map.of(fact, new Mapped(Path.parse(path), null, Meaning.EXACT));
    }

    private static State state(Report report) {
        return report.explanation().rules().get(0).state();
    }

    @Test
    void what_is_mapped_from_nothing_stated_is_presumed_and_told() {
        Report report = check(exactly("loud", "$me.noisy"), Map.of(), "FREE");
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.assumptions()).extracting(Assumption::rule).contains("SHOP-01");
        assertThat(report.assumptions()).extracting(one -> one.text().en()).contains("Presumed not so: loud.");
        assertThat(library(exactly("loud", "$me.noisy"), "FREE")
                        .strict()
                        .check(new Document("shop", Map.of()), ON)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_the_asking_document_says_is_unknown_is_not_presumed() {
        Report report = check(exactly("loud", "$me.noisy"), Map.of("unknown", List.of("/noisy")), "FREE");
        assertThat(state(report)).isEqualTo(State.UNKNOWN);
        assertThat(report.questions()).extracting(Question::path).containsExactly("/noisy");
    }

    @Test
    void a_number_known_from_below_rules_out_what_lies_below() {
        Map<String, Mapped> least = Map.of("parts", new Mapped(Path.parse("$me.pieces"), null, Meaning.AT_LEAST));
        assertThat(state(check(least, Map.of("pieces", 100), "PERMIT"))).isEqualTo(State.SATISFIED);
        assertThat(state(check(least, Map.of("pieces", 99), "FREE"))).isEqualTo(State.UNKNOWN);
        assertThat(state(check(least, Map.of("pieces", 0), "FREE"))).isEqualTo(State.SATISFIED);
    }

    @Test
    void a_value_that_a_mapping_presumes_is_an_assumption() {
        Map<String, Mapped> presumed = Map.of("parts", new Mapped(Term.literal(200), null, Meaning.PRESUMED));
        Report report = check(presumed, Map.of(), "PERMIT");
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.assumptions())
                .extracting(one -> one.text().en())
                .containsExactly("Presumed not so: loud.", "Presumed 200: parts.");
        assertThat(library(presumed, "PERMIT")
                        .strict()
                        .check(new Document("shop", Map.of()), ON)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_value_that_a_mapping_presumes_gives_way_to_what_is_mapped() {
        Decision quiet =
                decision(TOY, invariant("quiet", Condition.any(not(is("$me.loud")), test("$me.parts", ">", 9))));
        Rulebook shops = book("SHOP-2026", SHOP)
                .rules(requirement(
                        "SHOP-01",
                        Condition.ALWAYS,
                        new OutcomeTest(
                                DECISION,
                                List.of("BANNED"),
                                Map.of(
                                        "loud", new Mapped(Path.parse("$me.noisy"), null, Meaning.EXACT),
                                        "parts", new Mapped(Term.literal(3), null, Meaning.PRESUMED)))))
                .build();
        Twinloop library = Libraries.of(List.of(TOYS, shops), List.of(quiet));
        assertThat(state(library.check(new Document("shop", Map.of("noisy", true)), ON)))
                .isEqualTo(State.SATISFIED);
    }

    @Test
    void what_cannot_be_mapped_is_an_error_and_never_presumed() {
        Term huge = Path.parse("$me.size");
        for (int i = 0; i < 10; i++) {
            huge = new Term.Arithmetic(Term.Operation.TIMES, huge, Term.literal(new BigDecimal("1E+50")));
        }
        Report report = check(Map.of("parts", new Mapped(huge, null, Meaning.EXACT)), Map.of("size", 1), "FREE");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.reasons()).containsExactly(Reason.ERROR);
        assertThat(report.errors()).hasSize(1);
    }

    @Test
    void a_value_outside_the_domain_of_the_fact_is_an_error_and_never_presumed() {
        Report report = check(exactly("parts", "$me.size"), Map.of("size", new BigDecimal("-1")), "FREE");
        assertThat(report.reasons()).containsExactly(Reason.ERROR);
        assertThat(report.errors()).singleElement().asString().contains("SHOP-01", "/parts");
    }

    @Test
    void lists_and_members_of_groups_are_mapped_with_what_is_unknown_of_them() {
        Rulebook toys = law(
                TOY,
                outcome(
                        "TOY-2026:1",
                        compare(new Term.Count(Path.parse("$me.warnings")), "=", Term.literal(2)),
                        "PERMIT"),
                outcome("TOY-2026:2", test("$me.box.weight", ">", 5), "BANNED"));
        Map<String, Mapped> with = Map.of(
                "warnings", new Mapped(Path.parse("$me.labels"), null, Meaning.EXACT),
                "box.weight", new Mapped(Path.parse("$me.crate.weight"), null, Meaning.EXACT));
        Rulebook shops = book("SHOP-2026", SHOP)
                .rules(requirement("SHOP-01", Condition.ALWAYS, new OutcomeTest(DECISION, List.of("PERMIT"), with)))
                .build();
        Twinloop library = Libraries.of(List.of(toys, shops), List.of(decision(TOY)));
        Map<String, Object> crate = Map.of("weight", 4);
        assertThat(state(library.check(new Document("shop", Map.of("labels", List.of("a", "b"), "crate", crate)), ON)))
                .isEqualTo(State.SATISFIED);
        assertThat(state(library.check(new Document("shop", Map.of("labels", List.of("a", " "), "crate", crate)), ON)))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void each_rulebook_asks_with_its_own_parameters() {
        Map<String, Mapped> with = Map.of("parts", new Mapped(Term.param("pieces"), null, Meaning.EXACT));
        Condition permitted = new OutcomeTest(DECISION, List.of("PERMIT"), with);
        Rulebook few = book("FEW-2026", SHOP)
                .parameter("pieces", 1)
                .rules(requirement("FEW-01", Condition.ALWAYS, permitted).citing("FEW-2026:1"))
                .build();
        Rulebook many = book("MANY-2026", SHOP)
                .parameter("pieces", 500)
                .rules(requirement("MANY-01", Condition.ALWAYS, permitted).citing("MANY-2026:1"))
                .build();
        Report report = Libraries.of(List.of(TOYS, few, many), List.of(decision(TOY)))
                .check(new Document("shop", Map.of()), ON);
        assertThat(report.findings()).extracting(finding -> finding.rule()).containsExactly("FEW-01");
    }
}
