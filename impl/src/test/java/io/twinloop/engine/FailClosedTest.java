// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.LAW;
import static io.twinloop.engine.Laws.ON;
import static io.twinloop.engine.Laws.book;
import static io.twinloop.engine.Laws.check;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.twinloop.Finding;
import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.Verdict;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.FactTest;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Fact;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, nothing is accepted because of it. */
class FailClosedTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("loud", m -> m.presume(false, "Toys are quiet.", "玩具安静。"));
        toy.count("parts", m -> m.label("parts", "零件"));
        toy.date("made", m -> m.label("made", "制造日"));
        toy.collection("makers", Completeness.COMPLETE, maker -> {}, m -> m.label("makers", "制造者"));
        toy.reference("maker", "makers", m -> m.label("maker", "制造者"));
    });

    private static Report failing(Fact.Function function, Condition require) {
        Fact fact = new Fact.Native("good", Text.of("good", "良好"), List.of(), function, List.of());
        return check(
                Libraries.of(
                        List.of(book(LAW, TOY)
                                .facts(fact)
                                .rules(requirement("TOY-01", Condition.ALWAYS, require))
                                .build()),
                        List.of()),
                Map.of());
    }

    private static Boolean recurse(int depth) {
        return depth < 0 ? Boolean.TRUE : recurse(depth + 1);
    }

    static List<Fact.Function> functions() {
        return List.of(
                (arguments, on) -> {
                    throw new IllegalStateException("broken");
                },
                (arguments, on) -> {
                    throw new AssertionError("broken");
                },
                (arguments, on) -> {
                    throw new NoClassDefFoundError("broken");
                },
                (arguments, on) -> recurse(0));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_native_fact_that_fails_is_an_error_whoever_bears_the_burden(Fact.Function function) {
        Condition good = new FactTest("good", List.of());
        for (Condition require : List.of(good, not(good), presumed(good), shown(good))) {
            Report report = failing(function, require);
            assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(report.reasons()).containsExactly(Reason.ERROR);
            assertThat(report.errors()).singleElement().asString().contains("TOY-01", "good");
        }
    }

    @Test
    void a_native_fact_that_gives_nothing_is_unknown() {
        assertThat(failing((arguments, on) -> null, new FactTest("good", List.of()))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void reckoning_that_fails_is_an_error_in_rules_and_in_decisions() {
        Condition late =
                compare(new Term.Shift(Path.parse("$me.made"), Term.Step.DAYS, Path.parse("$me.parts")), "<", Path.ON);
        Map<String, Object> toy = Map.of("made", "2025-01-01", "parts", Long.MAX_VALUE);
        Report required = check(
                Libraries.of(List.of(law(TOY, requirement("TOY-01", Condition.ALWAYS, presumed(late)))), List.of()),
                toy);
        assertThat(required.reasons()).containsExactly(Reason.ERROR);
        Report decided = check(
                Libraries.of(List.of(law(TOY, outcome("TOY-2026:1", late, "BANNED"))), List.of(decision(TOY))), toy);
        assertThat(decided.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decided.reasons()).contains(Reason.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/louder", "loud", "/makers/0", "/makers/0/id", "/makers/x", "", "/loud/er"})
    void a_pointer_to_nothing_is_not_passed_over(String pointer) {
        Report report = check(accepting(), Map.of("loud", false, "unknown", List.of(pointer)));
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.findings()).extracting(Finding::path).containsExactly("/unknown/0");
    }

    @Test
    void a_list_of_unknowns_that_is_none_is_not_passed_over() {
        assertThat(check(accepting(), Map.of("loud", false, "unknown", "/loud")).findings())
                .extracting(Finding::path)
                .containsExactly("/unknown");
    }

    @Test
    void a_fact_cannot_be_stated_and_unknown() {
        Report report = check(accepting(), Map.of("loud", false, "unknown", List.of("/loud")));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("TL-STRUCTURE-02");
        assertThat(report.questions()).extracting(question -> question.path()).containsExactly("/loud");
    }

    private static Twinloop accepting() {
        return Libraries.of(
                List.of(law(TOY, requirement("TOY-01", Condition.ALWAYS, test("$me.loud", "=", false)))), List.of());
    }

    @Test
    void what_is_accepted_is_accepted() {
        assertThat(check(accepting(), Map.of()).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_member_that_nobody_knows_a_wrong_type_and_a_wrong_id_are_findings() {
        Report report = check(
                accepting(), Map.of("louder", true, "parts", -1, "made", "soon", "maker", "m9", "makers", List.of(3)));
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.findings())
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("/louder", "/parts", "/made", "/maker", "/makers/0");
    }

    @Test
    void an_id_that_is_used_twice_names_nothing() {
        Twinloop library = Libraries.of(
                List.of(law(TOY, requirement("TOY-01", Condition.ALWAYS, test("$me.maker.id", "=", "m1")))), List.of());
        Report report =
                check(library, Map.of("maker", "m1", "makers", List.of(Map.of("id", "m1"), Map.of("id", "m1"))));
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("TL-STRUCTURE-05", "/makers/0/id"), tuple("TL-STRUCTURE-05", "/makers/1/id"));
        assertThat(report.questions()).isNotEmpty();
    }

    @Test
    void values_of_java_are_taken_where_they_are_exact_and_refused_where_not() {
        Condition holds = Condition.all(test("$me.parts", "=", 2), test("$me.made", "=", ON));
        Twinloop library = Libraries.of(List.of(law(TOY, requirement("TOY-01", Condition.ALWAYS, holds))), List.of());
        for (Object two : List.of(2, 2L, 2.0, (short) 2)) {
            assertThat(check(library, Map.of("parts", two, "made", ON)).verdict())
                    .isEqualTo(Verdict.ACCEPTED);
        }
        assertThat(check(library, Map.of("parts", 2.5, "made", ON)).verdict()).isEqualTo(Verdict.REJECTED);
        for (Object wrong :
                List.of(Double.NaN, LocalDateTime.MIN, new int[] {2}, new ArrayList<>(Arrays.asList(1, null)))) {
            assertThatThrownBy(() -> check(library, Map.of("parts", wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"toy\",\"louder\":true}",
                "{\"type\":\"toy\",\"loud\":\"no\"}",
                "{\"type\":\"toy\",\"loud\":false,\"loud\":true}",
                "{\"type\":\"toy\",\"unknown\":[\"/louder\"]}",
                "{\"type\":\"toy\",\"made\":\"2026-02-30\"}",
                "{\"type\":\"toy\",\"makers\":[null]}",
                "{\"type\":\"toy\"",
                "{\"type\":\"tool\"}"
            })
    void a_document_that_cannot_be_read_has_no_verdict(String json) {
        assertThatThrownBy(() -> accepting().json().readSubject(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class);
    }
}
