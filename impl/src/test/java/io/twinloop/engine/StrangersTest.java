// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.DECISION;
import static io.twinloop.engine.Laws.OUTCOMES;
import static io.twinloop.engine.Laws.book;
import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.disapplies;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.prevails;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.engine.Laws.unsettled;
import static io.twinloop.language.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.Finding;
import io.twinloop.InvalidRulebookException;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A rulebook from outside makes answers stricter or leaves them: it loosens none, and takes no finding away. */
class StrangersTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("a", m -> m.label("a", "甲"));
        toy.flag("b", m -> m.label("b", "乙"));
        toy.flag("c", m -> m.presume(false, "It is not.", "否。"));
    });

    private static final Condition HELD = requirementOf("PERMIT", is("$me.b"));

    /** Returns the condition that, if a toy needs what an outcome names, something holds. */
    private static Condition requirementOf(String outcome, Condition holds) {
        return Condition.any(not(new OutcomeTest(DECISION, List.of(outcome), Map.of())), holds);
    }

    private static Twinloop host(RuleDraft... rules) {
        return Libraries.of(List.of(law(TOY, rules)), List.of(decision(TOY)));
    }

    private static Rulebook stranger(RuleDraft... rules) {
        return book("OTHER-2026", TOY).rules(rules).build();
    }

    @Test
    void a_stricter_rule_counts_and_a_looser_one_does_not() {
        Twinloop host = host(outcome("TOY-2026:1", Condition.ALWAYS, "PERMIT"));
        assertThat(check(host.adding(stranger(outcome("OTHER-2026:1", is("$me.a"), "BANNED"))), Map.of("a", true))
                        .outcome(DECISION))
                .hasValue("BANNED");
        Report loose = check(host.adding(stranger(outcome("OTHER-2026:1", is("$me.a"), "FREE"))), Map.of("a", true));
        assertThat(loose.outcome(DECISION)).hasValue("PERMIT");
        assertThat(loose.outcomes().get(0).rules()).containsExactly("TOY-2026:1");
    }

    @Test
    void a_finding_stays_when_a_stranger_makes_the_outcome_stricter() {
        Twinloop host =
                host(outcome("TOY-2026:1", Condition.ALWAYS, "PERMIT"), requirement("TOY-01", Condition.ALWAYS, HELD));
        Map<String, Object> toy = Map.of("a", true, "b", false);
        Twinloop raised = host.adding(stranger(outcome("OTHER-2026:1", is("$me.a"), "BANNED")));
        assertThat(check(host, toy).findings()).extracting(Finding::rule).containsExactly("TOY-01");
        assertThat(check(raised, toy).findings()).extracting(Finding::rule).containsExactly("TOY-01");
        assertThat(check(raised, toy).outcome(DECISION)).hasValue("BANNED");
    }

    @Test
    void an_answer_that_refuses_stays_refused_whatever_a_stranger_leaves_open() {
        Twinloop host = host(outcome("TOY-2026:1", Condition.ALWAYS, "BANNED"));
        Twinloop more = host.adding(
                stranger(unsettled("OTHER-2026:1", is("$me.a")), outcome("OTHER-2026:2", is("$me.b"), "FREE")));
        assertThat(check(more, Map.of()).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(check(more, Map.of()).outcome(DECISION)).hasValue("BANNED");
    }

    @Test
    void a_stranger_may_except_its_own_rules_and_no_others() {
        Twinloop host = host(outcome("TOY-2026:1", Condition.ALWAYS, "PERMIT"));
        Rulebook own = stranger(
                outcome("OTHER-2026:1", Condition.ALWAYS, "BANNED"),
                disapplies("OTHER-2026:2", is("$me.a"), "OTHER-2026:1"));
        assertThat(check(host.adding(own), Map.of("a", true)).outcome(DECISION)).hasValue("PERMIT");
        Rulebook others = stranger(disapplies("OTHER-2026:2", is("$me.a"), "TOY-2026:1"));
        assertThatThrownBy(() -> host.adding(others))
                .isInstanceOf(InvalidRulebookException.class)
                .hasMessageContaining("TOY-2026:1");
    }

    @Test
    void a_stranger_takes_no_name_that_a_precedence_ranks() {
        Twinloop host = Libraries.of(
                List.of(law(TOY, outcome("TOY-2026:1", Condition.ALWAYS, "PERMIT"))),
                List.of(decision(TOY, List.of("TOY-2026", "ACT-20"), List.of(prevails("ACT-20", "TOY-2026")), "FREE")));
        Rulebook posing = stranger(outcome("ACT-20", Condition.ALWAYS, "FREE").citing("OTHER-2026:1"));
        assertThatThrownBy(() -> host.adding(posing))
                .isInstanceOf(InvalidRulebookException.class)
                .hasMessageContaining("rule ACT-20");
    }

    @Test
    void an_instrument_is_added_once() {
        Twinloop once = host().adding(stranger(outcome("OTHER-2026:1", is("$me.a"), "BANNED")));
        assertThatThrownBy(() -> once.adding(stranger(outcome("OTHER-2026:2", is("$me.a"), "BANNED"))))
                .hasMessageContaining("instrument OTHER-2026 is already there");
    }

    @Test
    void another_schema_of_the_same_kind_is_refused() {
        Schema presuming = schema(toy -> toy.flag("a", m -> m.presume(false, "It is not.", "否。")));
        Rulebook other = book("OTHER-2026", presuming)
                .rules(requirement("OTHER-01", Condition.ALWAYS, is("$me.a")).citing("OTHER-2026:1"))
                .build();
        assertThatThrownBy(() -> host().adding(other)).hasMessageContaining("subjects of type 'toy'");
    }

    @Test
    void its_rules_do_not_say_that_a_rule_concerned_the_subject() {
        Twinloop host = Libraries.of(List.of(law(TOY, requirement("TOY-01", is("$me.b"), is("$me.a")))), List.of());
        Rulebook concerned = stranger(requirement("OTHER-01", Condition.ALWAYS, is("$me.a")));
        Map<String, Object> toy = Map.of("a", true, "b", false);
        assertThat(check(host.adding(concerned), toy).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Twinloop empty =
                Libraries.of(List.of(), List.of()).adding(law(TOY, requirement("TOY-01", is("$me.b"), is("$me.a"))));
        assertThat(check(empty.adding(concerned), toy).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_precedence_of_the_host_makes_it_prevail() {
        Twinloop host = host(outcome("TOY-2026:1", Condition.ALWAYS, "PERMIT"));
        Rulebook lenient = stranger(outcome("OTHER-2026:1", is("$me.a"), "FREE"));
        Twinloop granted = host.adding(lenient, prevails("OTHER-2026:1", "TOY-2026:1"));
        assertThat(check(granted, Map.of("a", true)).outcome(DECISION)).hasValue("FREE");
        assertThatThrownBy(() -> host.adding(lenient, prevails("OTHER-2026:1", "TOY-2026:2")))
                .hasMessageContaining("finds no rule that 'TOY-2026:2' selects");
    }

    @Property(tries = 500)
    void no_stranger_loosens_anything(
            @ForAll("drafts") List<Drafted> own,
            @ForAll("drafts") List<Drafted> foreign,
            @ForAll("toys") Map<String, Object> toy) {
        List<RuleDraft> rules = new ArrayList<>();
        own.forEach(draft -> rules.add(draft.rule("TOY-2026:" + (rules.size() + 1))));
        rules.add(requirement("TOY-01", Condition.ALWAYS, HELD));
        List<RuleDraft> others = new ArrayList<>();
        foreign.forEach(draft -> others.add(draft.rule("OTHER-2026:" + (others.size() + 1))));
        others.add(disapplies("OTHER-2026:99", is("$me.a"), "OTHER-2026:1"));
        Twinloop host = host(rules.toArray(RuleDraft[]::new));
        Report before = check(host, toy);
        Report after = check(host.adding(stranger(others.toArray(RuleDraft[]::new))), toy);
        assertThat(after.findings())
                .extracting(Finding::rule)
                .containsAll(before.findings().stream().map(Finding::rule).toList());
        assertThat(strictness(after.verdict())).isGreaterThanOrEqualTo(strictness(before.verdict()));
        before.outcome(DECISION)
                .ifPresentOrElse(
                        outcome -> assertThat(after.outcomes().get(0).possible())
                                .isNotEmpty()
                                .allMatch(one -> OUTCOMES.indexOf(one) >= OUTCOMES.indexOf(outcome)),
                        () -> assertThat(after.outcome(DECISION)).isEmpty());
    }

    private static int strictness(Verdict verdict) {
        return List.of(Verdict.ACCEPTED, Verdict.UNDETERMINED, Verdict.REJECTED).indexOf(verdict);
    }

    /** A rule that has no id yet. */
    record Drafted(String fact, boolean value, String outcome, boolean open) {
        RuleDraft rule(String id) {
            Condition when = test("$me." + fact, "=", value);
            return open ? unsettled(id, when, outcome) : Laws.outcome(id, when, outcome);
        }
    }

    @Provide
    static Arbitrary<List<Drafted>> drafts() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(OUTCOMES),
                        Arbitraries.of(true, false, false))
                .as(Drafted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    static Arbitrary<Map<String, Object>> toys() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of(true, false))
                .ofMaxSize(3)
                .map(LinkedHashMap::new);
    }
}
