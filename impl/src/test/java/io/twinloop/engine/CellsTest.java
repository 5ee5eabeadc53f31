// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An unknown fact takes every value of its domain that a test can tell from others, and none beyond it. */
class CellsTest {

    private static final Schema TOY = schema(toy -> {
        toy.count("parts", m -> m.label("parts", "零件"));
        toy.integer("balance", m -> m.label("balance", "余额"));
        toy.decimal("weight", m -> m.label("weight", "重量").unit("kg", "公斤"));
        toy.date("made", m -> m.label("made", "制造日"));
        toy.text("name", m -> m.label("name", "名称"));
    });

    /** Conditions over one unknown fact each, with the outcomes that its values can give: BANNED where it holds. */
    static List<Arguments> conditions() {
        return List.of(
                Arguments.of(test("$me.parts", ">=", 0), "[BANNED]"),
                Arguments.of(test("$me.parts", ">=", -5), "[BANNED]"),
                Arguments.of(test("$me.parts", "<", 0), "[FREE]"),
                Arguments.of(test("$me.parts", ">", 0), "[FREE, BANNED]"),
                Arguments.of(compare(Term.literal(0), "<=", Path.parse("$me.parts")), "[BANNED]"),
                Arguments.of(compare(Term.literal(1), "<=", Path.parse("$me.parts")), "[FREE, BANNED]"),
                Arguments.of(test("$me.balance", ">", new BigDecimal("2.5")), "[FREE, BANNED]"),
                Arguments.of(test("$me.balance", "=", new BigDecimal("2.5")), "[FREE]"),
                Arguments.of(between("balance", "2.5", "3.5"), "[FREE, BANNED]"),
                Arguments.of(between("balance", "2.5", "2.7"), "[FREE]"),
                Arguments.of(between("weight", "2.5", "2.7"), "[FREE, BANNED]"),
                Arguments.of(any(test("$me.weight", "<", 5), test("$me.weight", ">=", 5)), "[BANNED]"),
                Arguments.of(test("$me.made", "<=", LocalDate.MAX), "[BANNED]"),
                Arguments.of(test("$me.made", "<", LocalDate.MIN), "[FREE]"),
                Arguments.of(test("$me.made", ">", LocalDate.MIN), "[FREE, BANNED]"),
                Arguments.of(test("$me.name", "=", " "), "[FREE]"),
                Arguments.of(test("$me.name", "in", List.of("a", "b")), "[FREE, BANNED]"),
                Arguments.of(all(test("$me.name", ">", "a"), test("$me.name", "<", "b")), "[FREE, BANNED]"),
                // By code points U+FFFF comes before U+10000, whose first UTF-16 unit is smaller.
                Arguments.of(all(test("$me.name", "=", "\uD800\uDC00"), test("$me.name", "<", "\uFFFF")), "[FREE]"));
    }

    private static Condition between(String fact, String low, String high) {
        return all(test("$me." + fact, ">", new BigDecimal(low)), test("$me." + fact, "<", new BigDecimal(high)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void the_answers_are_those_that_values_of_the_domain_give(Condition condition, String outcomes) {
        var library =
                Libraries.of(List.of(law(TOY, outcome("TOY-2026:1", condition, "BANNED"))), List.of(decision(TOY)));
        assertThat(check(library, Map.of()).outcomes().get(0).possible()).hasToString(outcomes);
    }
}
