// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static io.twinloop.engine.Laws.KIND;
import static io.twinloop.engine.Laws.ON;
import static io.twinloop.engine.Laws.compare;
import static io.twinloop.engine.Laws.decision;
import static io.twinloop.engine.Laws.is;
import static io.twinloop.engine.Laws.law;
import static io.twinloop.engine.Laws.outcome;
import static io.twinloop.engine.Laws.requirement;
import static io.twinloop.engine.Laws.schema;
import static io.twinloop.engine.Laws.test;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.presumed;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Assumption;
import io.twinloop.EntityVerdict;
import io.twinloop.Finding;
import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.Twinloop;
import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The assumptions of a report are those that remain when the presumptions are withdrawn in declared order. */
class AssumptionsTest {

    private static final Schema TOY = schema(toy -> {
        toy.flag("a", m -> m.presume(true, "It is.", "是。"));
        toy.flag("b", m -> m.presume(true, "It is.", "是。"));
        toy.flag("c", m -> m.presume(Path.parse("$me.a"), "It is as a.", "同a。"));
        toy.flag("d", m -> m.presume(false, "It is not.", "否。"));
        toy.flag("e", m -> m.label("e", "戊"));
    });

    private static final List<String> PRESUMED = List.of("/a", "/b", "/c", "/d");

    private static Report check(Condition banned, Condition require, Map<String, Object> members) {
        return library(banned, require).check(new Document(KIND, members), ON);
    }

    private static Twinloop library(Condition banned, Condition require) {
        return Libraries.of(
                List.of(law(
                        TOY,
                        outcome("TOY-2026:1", banned, "BANNED"),
                        requirement("TOY-01", Condition.ALWAYS, require))),
                List.of(decision(TOY)));
    }

    private static List<String> paths(Report report) {
        return report.assumptions().stream().map(Assumption::path).toList();
    }

    @Test
    void one_of_two_presumptions_is_enough_and_the_later_is_told() {
        assertThat(paths(check(any(is("$me.a"), is("$me.b")), Condition.ALWAYS, Map.of())))
                .containsExactly("/b");
        assertThat(paths(check(any(is("$me.b"), is("$me.a")), Condition.ALWAYS, Map.of())))
                .containsExactly("/b");
    }

    @Test
    void a_presumption_in_the_term_of_another_is_told_with_it() {
        assertThat(paths(check(is("$me.c"), Condition.ALWAYS, Map.of()))).containsExactly("/a", "/c");
    }

    @Test
    void one_test_presumed_twice_is_told_once() {
        Condition twice = all(presumed(is("$me.e")), any(presumed(is("$me.e")), presumed(test("$me.e", "!=", false))));
        assertThat(check(test("$me.a", "=", false), twice, Map.of()).assumptions())
                .extracting(Assumption::rule)
                .containsExactly(null, "TOY-01");
    }

    @Test
    void presumed_tests_that_stand_for_each_other_leave_the_last() {
        Condition either = any(presumed(is("$me.e")), presumed(compare(Path.parse("$me.e"), "=", Path.parse("$me.e"))));
        Report report = check(test("$me.b", "=", false), either, Map.of());
        assertThat(report.assumptions()).extracting(Assumption::rule).containsExactly(null, "TOY-01");
    }

    @Property(tries = 400)
    void the_assumptions_are_what_is_left_after_withdrawing_in_order(
            @ForAll("conditions") Condition banned,
            @ForAll("conditions") Condition require,
            @ForAll("members") Map<String, Object> members) {
        Twinloop library = library(banned, require);
        Report whole = library.check(new Document(KIND, members), ON);
        List<String> withdrawn = new ArrayList<>();
        List<String> relied = new ArrayList<>();
        for (String fact : PRESUMED) {
            if (members.containsKey(fact.substring(1))) {
                continue;
            }
            withdrawn.add(fact);
            Map<String, Object> unknown = new LinkedHashMap<>(members);
            unknown.put("unknown", List.copyOf(withdrawn));
            if (!seen(library.check(new Document(KIND, unknown), ON)).equals(seen(whole))) {
                withdrawn.remove(fact);
                relied.add(fact);
            }
        }
        assertThat(paths(whole)).isEqualTo(relied);
    }

    /** Returns what a reader of a report would notice. */
    private static List<Object> seen(Report report) {
        return List.of(
                report.verdict(),
                report.reasons(),
                report.outcomes().stream()
                        .map(outcome -> Stream.of(outcome.value(), outcome.reasons(), outcome.possible())
                                .map(String::valueOf)
                                .toList())
                        .toList(),
                report.findings().stream().map(Finding::rule).toList(),
                report.findings().stream().map(Finding::basis).toList(),
                report.questions().stream().map(Question::path).collect(Collectors.toSet()),
                report.entities().stream().map(EntityVerdict::verdict).toList(),
                report.explanation().rules().stream()
                        .filter(trace -> trace.rule().equals("TOY-01"))
                        .map(RuleTrace::state)
                        .toList());
    }

    @Provide
    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> tests = Arbitraries.of("a", "b", "c", "d", "e")
                .flatMap(fact -> Arbitraries.of(true, false).map(value -> test("$me." + fact, "=", value)));
        Arbitrary<Condition> alls = tests.list().ofMinSize(1).ofMaxSize(3).map(Condition.All::new);
        Arbitrary<Condition> parts = Arbitraries.oneOf(tests, alls, alls.map(Condition::not));
        return parts.list().ofMinSize(1).ofMaxSize(3).map(Condition.Any::new);
    }

    @Provide
    static Arbitrary<Map<String, Object>> members() {
        return Arbitraries.maps(
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        Arbitraries.of(true, false).map(v -> (Object) v))
                .ofMaxSize(3);
    }
}
