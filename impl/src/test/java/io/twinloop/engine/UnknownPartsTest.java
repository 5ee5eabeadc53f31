// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.count;
import static io.twinloop.engine.Laws.judge;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.listed;
import static io.twinloop.engine.Laws.quantified;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.Twinloop;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.InForce;
import io.twinloop.language.Condition.Quantifier;
import io.twinloop.language.Condition.Stated;
import io.twinloop.language.Items;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is partly known, wrongly said or said to be unknown: never more than unknown, and never less than known. */
class UnknownPartsTest {

    private enum Colour {
        RED,
        BLUE
    }

    private static final Schema TOY = schema(toy -> {
        toy.flag("loud", m -> m.presume(false, "Toys are quiet.", "玩具安静。"));
        toy.flag("box.sealed", m -> m.presume(true, "Boxes are sealed.", "盒子封好。"));
        toy.count("parts", m -> m.label("parts", "零件"));
        toy.codes("colours", Colour.class, m -> m.label("colours", "颜色"));
        toy.codes("wanted", Colour.class, m -> m.label("wanted", "所需颜色"));
        toy.date("licence.from", m -> m.label("from", "起"));
        toy.date("licence.until", m -> m.label("until", "止"));
        toy.text("licence.number", m -> m.label("number", "编号"));
        toy.collection(
                "makers",
                Completeness.COMPLETE,
                maker -> {
                    maker.date("from", m -> m.label("from", "起"));
                    maker.date("until", m -> m.label("until", "止"));
                    maker.term("from", "until");
                    maker.references("inputs", "makers", m -> m.label("inputs", "来源"));
                    maker.madeFrom("inputs");
                    maker.decimal("share", m -> m.label("share", "份额"));
                },
                m -> m.label("makers", "制造者"));
        toy.collection("reports", Completeness.FILED, report -> {}, m -> m.label("reports", "报告"));
        toy.list(
                "shops",
                Completeness.COMPLETE,
                shop -> {
                    shop.text("name", m -> m.label("name", "名称"));
                    shop.date("from", m -> m.label("from", "起"));
                    shop.date("until", m -> m.label("until", "止"));
                    shop.term("from", "until");
                },
                m -> m.label("shops", "商店"));
        toy.reference(
                "maker", "makers", m -> m.label("maker", "制造者").presume("m1", "The first one makes it.", "由第一家制造。"));
    });

    @Test
    void a_group_that_is_not_stated_is_not_stated() {
        Condition stated = new Stated(Path.parse("$me.licence"));
        assertThat(judge(TOY, shown(stated), Map.of())).isEqualTo(State.MISSING);
        assertThat(judge(TOY, shown(stated), Map.of("licence", Map.of("number", "7"))))
                .isEqualTo(State.SATISFIED);
    }

    @Test
    void a_term_of_which_an_end_is_wrong_is_not_open_at_that_end() {
        Condition inForce = quantified(Quantifier.EVERY, "$me.makers", "a", new InForce(Path.of("a"), Path.ON));
        assertThat(judge(TOY, inForce, Map.of("makers", List.of(Map.of("id", "a", "from", "2025-01-01")))))
                .isEqualTo(State.SATISFIED);
        assertThat(judge(
                        TOY,
                        inForce,
                        Map.of("makers", List.of(Map.of("id", "a", "from", "2025-01-01", "until", "soon")))))
                .isEqualTo(State.UNKNOWN);
        assertThat(judge(
                        TOY,
                        inForce,
                        Map.of("makers", List.of(Map.of("id", "a", "from", "2025-01-01", "until", "2024-01-01")))))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_term_of_which_an_end_is_said_to_be_unknown_is_not_open_at_that_end() {
        Condition inForce = quantified(Quantifier.EVERY, "$me.makers", "a", new InForce(Path.of("a"), Path.ON));
        Map<String, Object> ends = Map.of("id", "a", "from", "2025-01-01");
        assertThat(judge(TOY, inForce, Map.of("makers", List.of(ends), "unknown", List.of("/makers/0/until"))))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_test_over_a_list_asks_only_for_what_can_settle_it() {
        Condition valid = quantified(
                Quantifier.SOME,
                "$me.makers",
                "a",
                Condition.all(test("$a.share", ">=", 50), new InForce(Path.of("a"), Path.ON)));
        Map<String, Object> valued = Map.of("id", "a", "from", "2025-01-01", "share", 10);
        Map<String, Object> begun = Map.of("id", "b", "from", "2025-01-01");
        Map<String, Object> toCome = Map.of("id", "c", "from", "2030-01-01");
        assertThat(questions(valid, valued, begun, toCome)).containsExactly("/makers/1/share");
    }

    @Test
    void a_term_whose_ends_are_in_the_wrong_order_asks_for_both() {
        Condition inForce = quantified(Quantifier.SOME, "$me.shops", "a", new InForce(Path.of("a"), Path.ON));
        Report report =
                check(library(inForce), Map.of("shops", List.of(Map.of("from", "2025-01-01", "until", "2024-01-01"))));
        assertThat(report.questions())
                .extracting(Question::path)
                .containsExactlyInAnyOrder("/shops/0/from", "/shops/0/until");
    }

    private static List<String> questions(Condition require, Object... makers) {
        Report report = check(library(require), Map.of("makers", List.of(makers)));
        return report.questions().stream().map(Question::path).toList();
    }

    private static Twinloop library(Condition require) {
        return Libraries.of(List.of(law(TOY, requirement("TOY-01", Condition.ALWAYS, require))), List.of());
    }

    @Test
    void a_collection_is_empty_when_absent_but_not_when_wrong_or_said_to_be_unknown() {
        Condition none = compare(count("$me.makers"), "=", Term.literal(0));
        assertThat(judge(TOY, none, Map.of())).isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, none, Map.of("makers", "Smith & Co"))).isEqualTo(State.UNKNOWN);
        assertThat(judge(TOY, none, Map.of("unknown", List.of("/makers")))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_is_stated_wrongly_is_not_presumed() {
        Condition quiet = test("$me.loud", "=", false);
        assertThat(judge(TOY, quiet, Map.of())).isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, quiet, Map.of("loud", "a little"))).isEqualTo(State.UNKNOWN);
        assertThat(judge(TOY, test("$me.box.sealed", "=", true), Map.of("box", "cardboard")))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_group_said_to_be_unknown_takes_all_its_presumptions_with_it() {
        Condition sealed = test("$me.box.sealed", "=", true);
        assertThat(judge(TOY, sealed, Map.of())).isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, sealed, Map.of("unknown", List.of("/box")))).isEqualTo(State.UNKNOWN);
        Condition few = presumed(test("$me.parts", "<", 9));
        assertThat(judge(TOY, few, Map.of())).isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, few, Map.of("unknown", List.of("/parts")))).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_presumed_id_leads_to_its_entity() {
        Condition large = test("$me.maker.share", ">=", 50);
        assertThat(judge(TOY, large, Map.of("makers", List.of(Map.of("id", "m1", "share", 60)))))
                .isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, large, Map.of("makers", List.of(Map.of("id", "m2", "share", 60)))))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_filed_list_shows_as_many_as_are_filed() {
        Condition two = shown(compare(count("$me.reports"), ">=", Term.literal(2)));
        assertThat(judge(TOY, two, Map.of("reports", List.of(Map.of("id", "a"), Map.of("id", "b")))))
                .isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, two, Map.of("reports", List.of(Map.of("id", "a")))))
                .isEqualTo(State.MISSING);
        assertThat(judge(TOY, two, Map.of())).isEqualTo(State.MISSING);
    }

    @Test
    void a_list_with_an_unknown_element_has_at_least_the_others() {
        Term makers = new Term.Count(Path.parse("$me.makers"));
        Map<String, Object> oneBroken = Map.of("makers", List.of(Map.of("id", "a"), "b"));
        assertThat(judge(TOY, compare(makers, "<=", Term.literal(0)), oneBroken))
                .isEqualTo(State.VIOLATED);
        assertThat(judge(TOY, compare(Term.literal(1), "<=", makers), oneBroken))
                .isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, compare(makers, ">=", Term.literal(2)), oneBroken))
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void lists_differ_as_soon_as_one_has_what_the_other_surely_lacks() {
        Condition same = compare(Path.parse("$me.colours"), "=", Path.parse("$me.wanted"));
        assertThat(judge(TOY, same, Map.of("colours", List.of("RED", "PINK"), "wanted", List.of("BLUE"))))
                .isEqualTo(State.VIOLATED);
        assertThat(judge(TOY, same, Map.of("colours", List.of("RED", "PINK"), "wanted", List.of("RED", "BLUE"))))
                .isEqualTo(State.UNKNOWN);
        assertThat(judge(TOY, same, Map.of("colours", List.of("RED"), "wanted", List.of("RED", "RED"))))
                .isEqualTo(State.SATISFIED);
    }

    @Test
    void an_entity_is_itself_even_without_an_id() {
        Condition itself = quantified(Quantifier.EVERY, "$me.shops", "a", compare(Path.of("a"), "=", Path.of("a")));
        Map<String, Object> shops = Map.of("shops", List.of(Map.of("name", "x"), Map.of("name", "y")));
        assertThat(judge(TOY, itself, shops)).isEqualTo(State.SATISFIED);
        Condition others = quantified(
                Quantifier.EVERY,
                "$me.shops",
                "a",
                quantified(Quantifier.EVERY, "$me.shops", "b", compare(Path.of("a"), "=", Path.of("b"))));
        assertThat(judge(TOY, others, shops)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void lineage_ends_where_it_closes_and_is_open_where_an_id_names_nothing() {
        Term upstream = new Term.Count(new Items.Lineage(Path.parse("$me.maker")));
        Condition one = compare(upstream, "=", Term.literal(1));
        Map<String, Object> circle = Map.of("maker", "a", "makers", List.of(maker("a", "b"), maker("b", "a")));
        assertThat(judge(TOY, one, circle)).isEqualTo(State.SATISFIED);
        Map<String, Object> dangling = Map.of("maker", "a", "makers", List.of(maker("a", "b", "c"), maker("b")));
        assertThat(judge(TOY, one, dangling)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_long_lineage_is_walked_to_its_end() {
        List<Object> makers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            makers.add(maker("m" + i, "m" + (i + 1)));
        }
        makers.add(maker("m20000"));
        Condition all = compare(new Term.Count(new Items.Lineage(Path.parse("$me.maker"))), "=", Term.literal(20_000));
        assertThat(judge(TOY, all, Map.of("maker", "m0", "makers", makers))).isEqualTo(State.SATISFIED);
    }

    private static Map<String, Object> maker(String id, String... inputs) {
        return Map.of("id", id, "inputs", List.of(inputs));
    }

    @Test
    void a_sum_with_an_unknown_element_is_unknown() {
        Condition whole = compare(
                new Term.Fold(Term.Folding.SUM, Path.parse("$me.makers"), "a", Path.parse("$a.share")),
                "<=",
                Term.literal(100));
        assertThat(judge(TOY, whole, Map.of("makers", List.of(Map.of("share", 60), Map.of("share", 40)))))
                .isEqualTo(State.SATISFIED);
        assertThat(judge(TOY, whole, Map.of("makers", List.of(Map.of("share", 60), Map.of("id", "b")))))
                .isEqualTo(State.UNKNOWN);
        assertThat(judge(TOY, whole, Map.of("makers", List.of()))).isEqualTo(State.SATISFIED);
    }

    @Test
    void a_list_of_terms_is_open_where_one_has_no_value() {
        Condition some = new Condition.Quantified(
                Quantifier.SOME, listed("$me.parts", "$on"), "x", compare(Path.of("x"), "=", Path.of("x")));
        assertThat(judge(TOY, some, Map.of())).isEqualTo(State.SATISFIED);
        Condition every = new Condition.Quantified(
                Quantifier.EVERY, listed("$me.parts"), "x", compare(Path.of("x"), "=", Path.of("x")));
        assertThat(judge(TOY, every, Map.of())).isEqualTo(State.UNKNOWN);
    }
}
