// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.LAW;
import static io.twinloop.engine.Laws.book;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.count;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.disapplies;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.prevails;
import static io.twinloop.engine.Laws.quantified;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.twinloop.InvalidRulebookException;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Condition.Stated;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be meant is refused before any subject is checked, all of it at once. */
class ChecksTest {

    private enum Colour {
        RED
    }

    private static final Schema TOY = schema(toy -> {
        toy.flag("loud", m -> m.label("loud", "嘈杂"));
        toy.count("parts", m -> m.label("parts", "零件"));
        toy.code("colour", Colour.class, m -> m.label("colour", "颜色"));
        toy.collection("makers", Completeness.COMPLETE, maker -> {}, m -> m.label("makers", "制造者"));
        toy.collection("reports", Completeness.FILED, report -> {}, m -> m.label("reports", "报告"));
    });

    private static final Decision DECISION = decision(TOY);

    private static Fact fact(String name, Condition is) {
        return new Fact.Derived(name, Text.of(name, name), List.of(new Fact.Parameter("a", "makers")), is, List.of());
    }

    private static OutcomeTest asking(String fact, Term value) {
        return new OutcomeTest(Laws.DECISION, List.of("FREE"), Map.of(fact, new Mapped(value, null, Meaning.EXACT)));
    }

    private static RuleDraft requiring(int number, Condition require) {
        return requirement(LAW + ":" + number, Condition.ALWAYS, require);
    }

    private static final Rulebook WRONG = book(LAW, TOY)
            .parameter("colours", List.of("RED", "PINK"))
            .facts(
                    fact("good", new FactTest("fine", List.of(Path.of("a")))),
                    fact("fine", new FactTest("good", List.of(Path.of("a")))),
                    fact("marked", presumed(is("$doc.loud"))))
            .rules(
                    requiring(1, is("$me.size")),
                    requiring(2, test("$me.parts", "=", "many")),
                    requiring(3, not(shown(is("$me.loud")))),
                    requiring(4, quantified(Quantifier.EVERY, "$me.reports", "r", is("$me.loud"))),
                    requiring(5, compare(count("$me.reports"), "<=", Term.literal(3))),
                    requiring(6, compare(Path.parse("$me.parts"), "<=", Term.param("most"))),
                    requiring(7, compare(Path.parse("$me.colour"), "in", Term.param("colours"))),
                    requiring(8, new Stated(Term.literal(1))),
                    requiring(9, new FactTest("marked", List.of(Path.parse("$me.parts")))),
                    requiring(10, asking("weight", Term.literal(1))),
                    requiring(11, asking("loud", Term.literal(1))),
                    requiring(12, test("$me.parts", "in", List.of(1, "two"))),
                    requiring(13, new OutcomeTest("MAY-EAT", List.of("FREE"), Map.of())),
                    outcome(LAW + ":14", is("$me.loud"), "MAYBE"),
                    outcome(LAW + ":15", shown(is("$me.loud")), "FREE"),
                    outcome(LAW + ":16", new OutcomeTest(Laws.DECISION, List.of("FREE"), Map.of()), "FREE"),
                    disapplies(LAW + ":17", is("$me.loud"), LAW + ":99"),
                    disapplies(LAW + ":18", Condition.ALWAYS, LAW + ":1").about("makers"),
                    disapplies(LAW + ":19", is("$me.loud"), LAW + ":20"),
                    disapplies(LAW + ":20", is("$me.loud"), LAW + ":19"),
                    requiring(21, quantified(Quantifier.SOME, "$me.parts", "p", is("$me.loud"))),
                    requirement("OTHER:1", Condition.ALWAYS, is("$me.loud")))
            .build();

    private static final String[] PROBLEMS = {
        "fact good: it is defined by itself",
        "fact marked: 'presumed' may stand only in positive places",
        "rule TOY-2026:1: the schema has no 'size'",
        "rule TOY-2026:2: a NUMBER cannot be compared with a TEXT",
        "rule TOY-2026:3: 'shown' may stand only in positive places",
        "rule TOY-2026:4: a filed list may be read only",
        "rule TOY-2026:5: a filed list may be counted only",
        "rule TOY-2026:6: there is no parameter 'most'",
        "rule TOY-2026:7: 'PINK' is none of [RED]",
        "rule TOY-2026:8: a constant is always stated",
        "rule TOY-2026:9: fact 'marked' needs one of makers",
        "rule TOY-2026:10: decision MAY-PLAY has no fact 'weight'",
        "rule TOY-2026:11: 'loud' is a FLAG, and is given a NUMBER",
        "rule TOY-2026:12: the elements of a list must be of one kind",
        "rule TOY-2026:13: there is no decision 'MAY-EAT'",
        "rule TOY-2026:14: decision MAY-PLAY has no outcome 'MAYBE'",
        "rule TOY-2026:15: 'shown' may stand only",
        "rule TOY-2026:16: a rule of a decision may not read a decision about the same subject",
        "rule TOY-2026:17: it is an exception to 'TOY-2026:99', which does not exist",
        "rule TOY-2026:18: an exception must be about what its general rule is about",
        "rules are exceptions to each other in a circle: ",
        "rule TOY-2026:21: '$me.parts' is not a list",
        "rule OTHER:1: its id must begin with the instrument",
    };

    @Test
    void everything_that_is_wrong_with_a_rulebook_is_told_at_once() {
        assertThat(problems(WRONG)).contains(PROBLEMS);
    }

    @Test
    void the_same_is_told_of_a_rulebook_that_was_read() {
        var json = Libraries.of(List.of(), List.of(DECISION)).json();
        Rulebook read = json.readRulebook(json.write(WRONG).getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(WRONG);
        assertThat(problems(read)).isEqualTo(problems(WRONG));
    }

    private static String problems(Rulebook rulebook) {
        return catchThrowableOfType(
                        InvalidRulebookException.class,
                        () -> Libraries.of(List.of(), List.of(DECISION)).adding(rulebook))
                .getMessage();
    }

    @Test
    void a_precedence_that_selects_nothing_is_refused_where_its_instrument_is_there() {
        Rulebook law = law(TOY, outcome(LAW + ":1", is("$me.loud"), "PERMIT"));
        Decision typo = decision(TOY, List.of(LAW), List.of(prevails(LAW + ":1", LAW + ":11")), "FREE");
        assertThatThrownBy(() -> Libraries.of(List.of(law), List.of(typo)))
                .hasMessageContaining("finds no rule that 'TOY-2026:11' selects");
        Decision absent = decision(TOY, List.of(LAW, "ACT-2020"), List.of(prevails(LAW + ":1", "ACT-2020:3")), "FREE");
        assertThat(Libraries.of(List.of(law), List.of(absent)).decisions()).hasSize(1);
    }

    @Test
    void precedences_in_a_circle_across_rulebooks_are_found() {
        Rulebook law = law(TOY, outcome(LAW + ":1", is("$me.loud"), "PERMIT"));
        Rulebook act = book("ACT-2020", TOY)
                .rules(outcome("ACT-2020:1", is("$me.loud"), "FREE"))
                .build();
        Decision circle = decision(
                TOY,
                List.of(LAW, "ACT-2020"),
                List.of(prevails(LAW, "ACT-2020"), prevails("ACT-2020:1", LAW + ":1")),
                "FREE");
        assertThatThrownBy(() -> Libraries.of(List.of(law, act), List.of(circle)))
                .hasMessageContaining("in a circle");
    }

    @Test
    void a_decision_may_not_ask_itself_by_way_of_another() {
        Rulebook law = law(TOY, outcome(LAW + ":1", asking("loud", Path.parse("$me.loud")), "PERMIT"));
        assertThatThrownBy(() -> Libraries.of(List.of(law), List.of(DECISION)))
                .hasMessageContaining("decision MAY-PLAY: it asks itself");
    }

    @Test
    void two_rulebooks_may_not_have_a_rule_of_one_id() {
        Rulebook one = book("ONE-2026", TOY)
                .rules(requirement("TOY-01", Condition.ALWAYS, is("$me.loud")))
                .build();
        Rulebook two = book("TWO-2026", TOY)
                .rules(requirement("TOY-01", Condition.ALWAYS, is("$me.loud")))
                .build();
        assertThatThrownBy(() -> Libraries.of(List.of(one, two), List.of()))
                .hasMessageContaining("rule TOY-01: two rulebooks have a rule of this id");
    }

    @Test
    void a_presumption_must_fit_its_fact() {
        Schema wrong = schema(toy -> {
            toy.flag("loud", m -> m.presume(1, "x", "x"));
            toy.code("colour", Colour.class, m -> m.presume("PINK", "x", "x"));
            toy.count("parts", m -> m.presume(Path.parse("$me.pieces"), "x", "x"));
            toy.reference("maker", "makers", m -> m.label("maker", "制造者"));
        });
        assertThatThrownBy(() -> Libraries.of(
                        List.of(law(wrong, requirement("TOY-01", Condition.ALWAYS, is("$me.loud")))), List.of()))
                .hasMessageContainingAll(
                        "member 'loud', presumption: it is a FLAG",
                        "'PINK' is none of [RED]",
                        "the schema has no 'pieces'",
                        "member 'maker': there is no collection 'makers'");
    }

    @Test
    void what_has_no_json_form_is_refused() {
        Condition deep = is("$me.loud");
        for (int i = 0; i < 100; i++) {
            deep = new Condition.All(List.of(deep));
        }
        Rulebook law = law(TOY, requiring(1, deep), requiring(2, test("$me.parts", "<", new BigDecimal("1E+99"))));
        assertThatThrownBy(() -> Libraries.of(List.of(law), List.of())).hasMessageContaining("it has no JSON form");
    }

    @Test
    void a_name_is_used_once_in_a_rulebook() {
        RuleDraft rule = requirement("TOY-01", Condition.ALWAYS, is("$me.loud"));
        assertThatThrownBy(() -> law(TOY, rule, rule)).hasMessageContaining("has twice: 'TOY-01'");
        Fact fact = fact("good", is("$doc.loud"));
        assertThatThrownBy(() -> book(LAW, TOY).facts(fact, fact).build()).hasMessageContaining("has twice: 'good'");
    }
}
