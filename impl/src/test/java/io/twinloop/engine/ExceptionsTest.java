// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.DECISION;
import static io.twinloop.engine.Laws.LAW;
import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.disapplies;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.judge;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.prevails;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.unsettled;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.DutyOwed;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.language.Condition;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes rules away: exceptions to any depth, on the days they are in force, and precedences. */
class ExceptionsTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("a", m -> m.label("a", "甲"));
        toy.flag("b", m -> m.label("b", "乙"));
        toy.flag("c", m -> m.label("c", "丙"));
    });

    private static Twinloop library(RuleDraft... rules) {
        return Libraries.of(List.of(law(TOY, rules)), List.of(decision(TOY)));
    }

    private static RuleDraft general() {
        return outcome(LAW + ":1", Condition.ALWAYS, "BANNED");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, BANNED",
        "true, false, false, FREE",
        "true, true, false, BANNED",
        "true, true, true, FREE"
    })
    void an_exception_to_an_exception_brings_the_rule_back(boolean a, boolean b, boolean c, String outcome) {
        Twinloop library = library(
                general(),
                disapplies(LAW + ":2", is("$me.a"), LAW + ":1"),
                disapplies(LAW + ":3", is("$me.b"), LAW + ":2"),
                disapplies(LAW + ":4", is("$me.c"), LAW + ":3"));
        assertThat(check(library, Map.of("a", a, "b", b, "c", c)).outcome(DECISION))
                .hasValue(outcome);
    }

    @Test
    void an_exception_that_is_not_in_force_takes_nothing_away() {
        RuleDraft ended = disapplies(LAW + ":2", is("$me.a"), LAW + ":1")
                .inForce(EffectivePeriod.from("2020-01-01").until("2026-01-01"));
        assertThat(check(library(general(), ended), Map.of("a", true)).outcome(DECISION))
                .hasValue("BANNED");
        RuleDraft begins = disapplies(LAW + ":2", is("$me.a"), LAW + ":1").inForce(EffectivePeriod.from("2026-01-01"));
        assertThat(check(library(general(), begins), Map.of("a", true)).outcome(DECISION))
                .hasValue("FREE");
    }

    @Test
    void requirements_and_duties_have_exceptions_too() {
        Twinloop library = library(
                requirement("TOY-01", Condition.ALWAYS, is("$me.c")).exceptionTo(),
                Rule.rule(LAW + ":8").duty(Phase.BEFORE).text("Tell.", "报告。"),
                disapplies(LAW + ":2", is("$me.a"), "TOY-01", LAW + ":8"),
                disapplies(LAW + ":3", is("$me.b"), LAW + ":2"));
        assertThat(judge(library, Map.of("a", true, "b", false, "c", false))).isEqualTo(State.EXCEPTED);
        assertThat(judge(library, Map.of("a", true, "b", true, "c", false))).isEqualTo(State.VIOLATED);
        assertThat(judge(library, Map.of("a", true, "c", false))).isEqualTo(State.UNKNOWN);
        assertThat(check(library, Map.of("a", true, "b", true)).duties())
                .extracting(DutyOwed::rule)
                .containsExactly(LAW + ":8");
        assertThat(check(library, Map.of("a", true, "b", false)).duties()).isEmpty();
    }

    @Test
    void a_precedence_is_transitive_but_reinstates_nothing() {
        Twinloop library = Libraries.of(
                List.of(law(
                        TOY,
                        outcome(LAW + ":1", is("$me.a"), "BANNED"),
                        outcome(LAW + ":2", is("$me.b"), "PERMIT"),
                        outcome(LAW + ":3", is("$me.c"), "NOTIFY"))),
                List.of(decision(
                        TOY,
                        List.of(LAW),
                        List.of(prevails(LAW + ":3", LAW + ":2"), prevails(LAW + ":2", LAW + ":1")),
                        "FREE")));
        assertThat(check(library, Map.of("a", true, "b", true, "c", true)).outcome(DECISION))
                .hasValue("NOTIFY");
        assertThat(check(library, Map.of("a", true, "b", false, "c", true)).outcome(DECISION))
                .hasValue("NOTIFY");
        assertThat(check(library, Map.of("a", true, "b", false, "c", false)).outcome(DECISION))
                .hasValue("BANNED");
    }

    @Test
    void an_open_rule_that_is_excepted_opens_nothing() {
        Twinloop library =
                library(unsettled(LAW + ":1", is("$me.a"), "PERMIT"), disapplies(LAW + ":2", is("$me.b"), LAW + ":1"));
        Report open = check(library, Map.of("a", true, "b", false));
        assertThat(open.outcomes().get(0).reasons()).containsExactly(Reason.UNSETTLED_LAW);
        assertThat(open.outcomes().get(0).possible()).containsExactly("FREE", "PERMIT");
        assertThat(check(library, Map.of("a", true, "b", true)).outcome(DECISION))
                .hasValue("FREE");
        Report mixed = check(library, Map.of("a", true));
        assertThat(mixed.outcomes().get(0).reasons()).containsExactly(Reason.MISSING_FACTS);
        assertThat(mixed.questions()).extracting(question -> question.path()).containsExactly("/b");
    }

    @Test
    void equal_readings_settle_open_law_and_two_open_rules_are_both_told() {
        Twinloop equal =
                library(unsettled(LAW + ":1", is("$me.a"), "PERMIT"), outcome(LAW + ":2", Condition.ALWAYS, "PERMIT"));
        assertThat(check(equal, Map.of("a", true)).outcome(DECISION)).hasValue("PERMIT");
        Twinloop two =
                library(unsettled(LAW + ":1", is("$me.a"), "PERMIT"), unsettled(LAW + ":2", is("$me.b"), "PERMIT"));
        assertThat(check(two, Map.of("a", true, "b", true)).outcomes().get(0).unsettled())
                .hasSize(2);
        Twinloop anything = library(unsettled(LAW + ":1", is("$me.a")));
        assertThat(check(anything, Map.of("a", true)).outcomes().get(0).possible())
                .isEqualTo(Laws.OUTCOMES);
    }
}
