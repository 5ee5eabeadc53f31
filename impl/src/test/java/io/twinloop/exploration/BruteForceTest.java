// SPDX-License-Identifier: Apache-2.0
package io.twinloop.exploration;

import static io.twinloop.exploration.Harbour.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Question;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.explore.Answer;
import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.CompiledDecision;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.Remedy;
import io.twinloop.explore.Witness;
import io.twinloop.rule.Effect;
import io.twinloop.schema.Document;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an explorer says of a decision is what trying every subject shows. */
class BruteForceTest {

    @Provide
    Arbitrary<Harbour> harbours() {
        return Harbour.harbours();
    }

    @Provide
    Arbitrary<Document> ships() {
        return Harbour.partlyKnown();
    }

    @Property(tries = 60)
    void the_compiled_form_answers_what_the_completions_answer(
            @ForAll("harbours") Harbour harbour, @ForAll("ships") Document ship) {
        Map<Document, Answer> all = harbour.everyAnswer();
        Twinloop twinloop = harbour.twinloop();
        CompiledDecision.Result result =
                twinloop.explorer().compile("ENTRY", DAY).decide(ship);
        Set<Answer> expected = Harbour.completions(ship.members()).stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(result.possible()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(result.outcome())
                .isEqualTo(twinloop.check(ship, DAY).outcomes().get(0).value());
    }

    @Property(tries = 60)
    void a_fact_is_asked_for_if_two_completions_that_differ_in_it_alone_differ_in_answer(
            @ForAll("harbours") Harbour harbour, @ForAll("ships") Document ship) {
        Map<Document, Answer> all = harbour.everyAnswer();
        Report report = harbour.twinloop().check(ship, DAY);
        Set<String> expected = new HashSet<>();
        List<Document> completions = Harbour.completions(ship.members());
        for (Document one : completions) {
            for (Document other : completions) {
                List<String> differing = differing(one, other);
                Answer answer = all.get(one);
                Answer answered = all.get(other);
                if (differing.size() == 1 && answer != null && answered != null && !answer.equals(answered)) {
                    expected.add("/" + differing.get(0));
                }
            }
        }
        assertThat(report.questions().stream().map(Question::path)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> differing(Document one, Document other) {
        return one.members().keySet().stream()
                .filter(name ->
                        !Objects.equals(one.members().get(name), other.members().get(name)))
                .toList();
    }

    @Property(tries = 60)
    void the_flaws_are_those_that_every_subject_shows(@ForAll("harbours") Harbour harbour) {
        Map<Document, Answer> all = harbour.everyAnswer();
        Twinloop twinloop = harbour.twinloop();
        Exploration exploration = twinloop.explore("ENTRY", DAY);
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.notDecided()).isEmpty();
        assertThat(found(exploration, Flaw.Kind.GAP)).as("gap").isEqualTo(all.containsValue(Answer.NO_RULE));
        assertThat(found(exploration, Flaw.Kind.CONFLICT)).as("conflict").isEqualTo(all.containsValue(Answer.CONFLICT));
        assertThat(!exploration.openLaw().isEmpty()).as("open law").isEqualTo(all.containsValue(Answer.UNSETTLED));
        assertThat(found(exploration, Flaw.Kind.NOT_MONOTONE)).as("monotony").isEqualTo(isLoosened(harbour, all));
        assertThat(unreachable(exploration)).as("unreachable").isEqualTo(neverGiving(harbour, twinloop, all));
        exploration.flaws().forEach(flaw -> flaw.witnesses().forEach(witness -> replays(twinloop, witness)));
        exploration.openLaw().forEach(open -> replays(twinloop, open.witness()));
    }

    private static void replays(Twinloop twinloop, Witness witness) {
        assertThat(Harbour.answer(twinloop, witness.subject())).contains(witness.answer());
    }

    private static boolean found(Exploration exploration, Flaw.Kind kind) {
        return exploration.flaws().stream().anyMatch(flaw -> flaw.kind() == kind);
    }

    private static Set<String> unreachable(Exploration exploration) {
        return exploration.flaws().stream()
                .filter(flaw -> flaw.kind() == Flaw.Kind.UNREACHABLE)
                .flatMap(flaw -> flaw.rules().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> neverGiving(Harbour harbour, Twinloop twinloop, Map<Document, Answer> all) {
        Set<String> rules = harbour.rulebook().rules().stream()
                .filter(rule -> !(rule.effect() instanceof Effect.Disapplies))
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(HashSet::new));
        all.keySet()
                .forEach(ship -> rules.removeAll(
                        twinloop.check(ship, DAY).outcomes().get(0).rules()));
        return rules;
    }

    /** Returns whether more tons, or wet instead of dry, ever lead to a looser outcome. */
    private static boolean isLoosened(Harbour harbour, Map<Document, Answer> all) {
        return all.keySet().stream()
                .anyMatch(one -> all.keySet().stream().anyMatch(other -> {
                    List<String> differing = differing(one, other);
                    String less = Objects.requireNonNull(all.get(one)).outcome();
                    String more = Objects.requireNonNull(all.get(other)).outcome();
                    return less != null
                            && more != null
                            && differing.size() == 1
                            && isMore(one, other, differing.get(0))
                            && harbour.decision().strictness(more)
                                    < harbour.decision().strictness(less);
                }));
    }

    @SuppressWarnings("unchecked") // numbers with numbers, yes and no with yes and no
    private static boolean isMore(Document one, Document other, String name) {
        Object less = Objects.requireNonNull(one.members().get(name));
        Object more = Objects.requireNonNull(other.members().get(name));
        return (name.equals("tons") || name.equals("wet")) && ((Comparable<Object>) more).compareTo(less) > 0;
    }

    @Property(tries = 40)
    void remedies_are_the_fewest_changes_and_replay(@ForAll("harbours") Harbour harbour) {
        Map<Document, Answer> all = harbour.everyAnswer();
        Twinloop twinloop = harbour.twinloop();
        for (Document ship : all.keySet().stream().limit(12).toList()) {
            String outcome = Objects.requireNonNull(all.get(ship)).outcome();
            Map<String, Integer> expected = new TreeMap<>();
            if (outcome != null) {
                all.forEach((other, answer) -> {
                    String looser = answer.outcome();
                    List<String> changed = differing(ship, other);
                    if (looser != null
                            && harbour.decision().strictness(looser)
                                    < harbour.decision().strictness(outcome)
                            && !changed.contains("old")) {
                        expected.merge(looser, changed.size(), Math::min);
                    }
                });
            }
            List<Remedy> remedies = twinloop.explorer().remedies(ship, "ENTRY", DAY);
            Map<String, Integer> found = new TreeMap<>();
            remedies.forEach(
                    remedy -> found.put(remedy.outcome(), remedy.changes().size()));
            assertThat(found).isEqualTo(expected);
            remedies.forEach(remedy ->
                    assertThat(Harbour.answer(twinloop, changed(ship, remedy))).contains(Answer.of(remedy.outcome())));
        }
    }

    private static Document changed(Document ship, Remedy remedy) {
        Map<String, Object> members = new LinkedHashMap<>(ship.members());
        remedy.changes().forEach(change -> {
            String name = change.path().substring(1);
            Object before = members.get(name);
            members.put(
                    name,
                    before instanceof Boolean
                            ? (Object) Boolean.valueOf(change.to())
                            : before instanceof String ? change.to() : new BigDecimal(change.to()));
        });
        return Harbour.ship(members);
    }

    @Property(tries = 40)
    void the_differences_of_two_laws_are_those_that_every_subject_shows(
            @ForAll("harbours") Harbour before, @ForAll("harbours") Harbour after) {
        Map<Document, Answer> then = before.everyAnswer();
        Map<Document, Answer> now = after.everyAnswer();
        Set<List<Answer>> expected = new HashSet<>();
        then.forEach((ship, answer) -> {
            Answer later = now.get(ship);
            if (later != null && !later.equals(answer)) {
                expected.add(List.of(answer, later));
            }
        });
        List<Difference> differences = before.twinloop()
                .explorer()
                .differences("ENTRY", DAY, after.twinloop().explorer());
        Set<List<Answer>> found = new HashSet<>();
        differences.forEach(one -> found.add(List.of(one.before(), one.after())));
        assertThat(found).isEqualTo(expected);
        assertThat(found).hasSameSizeAs(differences);
    }

    @Property(tries = 40)
    void boundary_vectors_replay_and_miss_no_answer(@ForAll("harbours") Harbour harbour) {
        Twinloop twinloop = harbour.twinloop();
        List<BoundaryVector> vectors = twinloop.explorer().vectors("ENTRY", DAY).toList();
        Set<Answer> answers = new LinkedHashSet<>();
        vectors.forEach(vector -> {
            answers.add(vector.answer());
            assertThat(Harbour.answer(twinloop, vector.subject())).contains(vector.answer());
        });
        assertThat(answers).isEqualTo(new HashSet<>(harbour.everyAnswer().values()));
        assertThat(vectors)
                .isEqualTo(harbour.twinloop().explorer().vectors("ENTRY", DAY).toList());
    }
}
