// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.DECISION;
import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.invariant;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Finding;
import io.twinloop.Question;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.rule.Decision;
import io.twinloop.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only stated facts contradict each other; a presumption that they leave no room for falls. */
class ContradictionsTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("sharp", m -> m.label("sharp", "锋利"));
        toy.flag("safe", m -> m.presume(true, "Toys are safe.", "玩具安全。"));
        toy.flag("approved", m -> m.presume(true, "Toys are approved.", "玩具已批准。"));
        toy.count("parts", m -> m.label("parts", "零件"));
        toy.count("small", m -> m.presume(0, "Parts are large.", "零件较大。"));
    });

    private static final Decision.Invariant SHARP_IS_UNSAFE =
            invariant("sharp", any(not(is("$me.sharp")), test("$me.safe", "=", false)));
    private static final Decision.Invariant SMALL_ARE_PARTS =
            invariant("parts", compare(Path.parse("$me.small"), "<=", Path.parse("$me.parts")));
    private static final Decision.Invariant SAFE_IS_APPROVED =
            invariant("approved", any(not(is("$me.safe")), is("$me.approved")));
    private static final Decision.Invariant NOT_BOTH = invariant("both", not(all(is("$me.safe"), is("$me.approved"))));

    private static Twinloop library(Condition banned, Decision.Invariant... invariants) {
        return Libraries.of(
                List.of(law(TOY, outcome("TOY-2026:1", banned, "BANNED"))), List.of(decision(TOY, invariants)));
    }

    private static List<Reason> reasons(Report report) {
        return report.outcomes().get(0).reasons();
    }

    @Test
    void stated_facts_that_break_an_invariant_are_a_finding() {
        Report report = check(library(is("$me.sharp"), SHARP_IS_UNSAFE), Map.of("sharp", true, "safe", true));
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.outcome(DECISION)).isEmpty();
        assertThat(reasons(report)).containsExactly(Reason.CONTRADICTORY);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("TL-STRUCTURE-02");
        assertThat(report.findings().get(0).evidence())
                .extracting(e -> e.path() + "=" + e.value())
                .containsExactly("/sharp=true", "/safe=true");
    }

    @Test
    void a_contradiction_is_told_even_where_no_rule_is_in_force() {
        Twinloop empty = Libraries.of(List.of(law(TOY)), List.of(decision(TOY, SHARP_IS_UNSAFE)));
        assertThat(check(empty, Map.of("sharp", true, "safe", true)).findings()).hasSize(1);
    }

    @Test
    void a_presumption_that_contradicts_stated_facts_falls_and_they_settle_it() {
        Report report = check(library(test("$me.safe", "=", false), SHARP_IS_UNSAFE), Map.of("sharp", true));
        assertThat(report.outcome(DECISION)).hasValue("BANNED");
        assertThat(report.findings()).isEmpty();
        assertThat(report.assumptions()).isEmpty();
    }

    @Test
    void a_presumption_that_contradicts_stated_facts_falls_and_is_a_question() {
        Decision.Invariant many = invariant("many", any(test("$me.parts", "<", 100), test("$me.small", ">=", 1)));
        Report report = check(library(test("$me.small", ">=", 10), many), Map.of("parts", 200));
        assertThat(report.outcome(DECISION)).isEmpty();
        assertThat(reasons(report)).containsExactly(Reason.MISSING_FACTS);
        assertThat(report.questions()).extracting(Question::path).containsExactly("/small");
    }

    @Test
    void a_presumption_keeps_to_an_invariant_over_two_facts() {
        Decision.Invariant more = invariant("more", compare(Path.parse("$me.parts"), "<", Path.parse("$me.small")));
        Report report = check(library(test("$me.parts", ">=", 10), more), Map.of("parts", 20));
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome(DECISION)).hasValue("BANNED");
        assertThat(check(library(test("$me.parts", ">=", 10), SMALL_ARE_PARTS), Map.of("small", 7, "parts", 5))
                        .findings())
                .hasSize(1);
    }

    @Test
    void of_presumptions_that_stand_one_at_a_time_the_first_declared_stands() {
        Report report = check(library(test("$me.approved", "=", false), NOT_BOTH), Map.of());
        assertThat(report.outcome(DECISION)).hasValue("BANNED");
        assertThat(report.findings()).isEmpty();
        assertThat(report.assumptions()).extracting(one -> one.path()).containsExactly("/safe");
    }

    @Test
    void stated_facts_that_break_invariants_only_together_are_contradictory() {
        Decision.Invariant safe = invariant("safe", any(is("$me.safe"), not(is("$me.sharp"))));
        Report report = check(library(is("$me.sharp"), safe, SHARP_IS_UNSAFE, SAFE_IS_APPROVED), Map.of("sharp", true));
        assertThat(reasons(report)).containsExactly(Reason.CONTRADICTORY);
        assertThat(report.findings())
                .extracting(finding -> finding.text().en())
                .containsExactly(
                        "Facts must not contradict each other. safe holds.",
                        "Facts must not contradict each other. sharp holds.");
    }

    @Test
    void a_requirement_too_is_judged_over_possible_subjects_only() {
        Twinloop library = Libraries.of(
                List.of(law(
                        TOY,
                        requirement("TOY-01", is("$me.sharp"), is("$me.approved")),
                        requirement("TOY-02", Condition.ALWAYS, not(is("$me.sharp"))))),
                List.of(decision(TOY, SHARP_IS_UNSAFE)));
        Report report = check(library, Map.of("safe", true, "approved", false));
        assertThat(report.findings()).isEmpty();
        assertThat(report.questions()).isEmpty();
        assertThat(check(library, Map.of("safe", false, "approved", false)).questions())
                .extracting(Question::path)
                .containsExactly("/sharp");
    }
}
