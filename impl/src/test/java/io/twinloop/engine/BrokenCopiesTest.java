// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.Outcome;
import io.twinloop.Twinloop;
import io.twinloop.explore.Answer;
import io.twinloop.explore.Difference;
import io.twinloop.explore.Difference.Direction;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Copies of the outbound law that are wrong in one place are caught, each with a subject that shows it. */
class BrokenCopiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String OUTBOUND = "CN-OUTBOUND";
    private static final Twinloop RIGHT = Twinloop.load();

    @Test
    void a_bound_moved_by_one() {
        Twinloop broken = withText(
                "CBDF-2024",
                text -> text.replace("\">=\",\n                    1000000", "\">\",\n                    1000000")
                        .replace("\">=\",\n                1000000", "\">\",\n                1000000"));
        List<Difference> differences = differences(broken);
        assertThat(differences).isNotEmpty().allSatisfy(one -> replays(one, broken));
        assertThat(differences)
                .anySatisfy(
                        one -> assertThat(one.subject().members().toString()).contains("ordinaryPersons=1000000"));
    }

    @Test
    void an_exception_dropped() {
        Twinloop broken = with("CBDF-2024", rules -> {
            rules.removeIf(rule -> rule.id().equals("CBDF-2024:5(2)"));
            return rules;
        });
        // Its work is also done by the precedence of important data, so that the copy answers the same: proven, not
        // assumed.
        assertThat(differences(broken)).isEmpty();
        assertThat(broken.explore(OUTBOUND, DAY).flaws()).isEmpty();
    }

    @Test
    void a_rule_removed() {
        String removed = "CBDF-2024:7(1)(2)#volume";
        Rulebook copy = changed("CBDF-2024", rules -> {
            rules.removeIf(rule -> rule.id().equals(removed));
            return rules;
        });
        // The precedences that name the rule notice that it is gone; so the copy needs a decision without them.
        assertThatThrownBy(() -> RIGHT.replacing(copy)).hasMessageContaining(removed);
        Decision decision = RIGHT.decisions().get(0);
        List<Precedence> others = decision.precedences().stream()
                .filter(one -> !one.higher().equals(removed) && !one.lower().equals(removed))
                .toList();
        List<Rulebook> rulebooks = RIGHT.rulebooks().stream()
                .map(one -> one.instrument().equals(copy.instrument()) ? copy : one)
                .toList();
        Twinloop broken = library(rulebooks, withPrecedences(decision, others));
        assertThat(shown(broken, Flaw.Kind.GAP)).isNotEmpty();
        assertThat(differences(broken)).isNotEmpty().allSatisfy(one -> replays(one, broken));
    }

    @Test
    void two_rules_that_overlap() {
        Twinloop broken = withText(
                "CBDF-2024",
                text -> text.replace("\"<\",\n                    1000000", "\"<=\",\n                    1000000"));
        // The assessment prevails over the contract, so that the overlap is taken up by the precedence.
        assertThat(differences(broken)).isEmpty();
        Twinloop unranked = library(rulebooksOf(broken), withoutPrecedence("CBDF-2024:7", "CBDF-2024:8"));
        assertThat(shown(unranked, Flaw.Kind.CONFLICT)).isNotEmpty();
    }

    @Test
    void a_precedence_reversed() {
        Decision decision = RIGHT.decisions().get(0);
        List<Precedence> reversed = decision.precedences().stream()
                .map(one -> one.higher().startsWith("PIPL:36")
                        ? new Precedence(one.lower(), one.higher(), one.citation(), one.ground())
                        : one)
                .toList();
        assertThat(reversed).isNotEqualTo(decision.precedences());
        Twinloop broken = library(RIGHT.rulebooks(), withPrecedences(decision, reversed));
        assertThat(differences(broken)).isNotEmpty().allSatisfy(one -> replays(one, broken));
    }

    @Test
    void a_threshold_moved_by_a_reform_frees_some_and_binds_nobody() {
        Twinloop reform = withText(
                "CBDF-2024",
                text -> text.replace("\">=\",\n                    100000\n", "\">=\",\n                    200000\n")
                        .replace("\"<\",\n            100000\n", "\"<\",\n            200000\n"));
        List<Difference> differences = differences(reform);
        assertThat(differences).isNotEmpty().allSatisfy(one -> replays(one, reform));
        assertThat(differences).noneMatch(one -> one.direction() == Direction.BOUND);
        assertThat(differences).anyMatch(one -> one.direction() == Direction.FREED);
    }

    private static List<Difference> differences(Twinloop other) {
        return RIGHT.explorer().differences(OUTBOUND, DAY, other.explorer());
    }

    private static void replays(Difference difference, Twinloop broken) {
        assertThat(answer(RIGHT, difference.subject())).isEqualTo(difference.before());
        assertThat(answer(broken, difference.subject())).isEqualTo(difference.after());
    }

    private static List<Flaw> shown(Twinloop broken, Flaw.Kind kind) {
        Exploration exploration = broken.explore(OUTBOUND, DAY);
        List<Flaw> flaws =
                exploration.flaws().stream().filter(flaw -> flaw.kind() == kind).toList();
        flaws.forEach(flaw -> flaw.witnesses()
                .forEach(
                        witness -> assertThat(answer(broken, witness.subject())).isEqualTo(witness.answer())));
        return flaws;
    }

    private static Answer answer(Twinloop twinloop, Document subject) {
        Outcome outcome = twinloop.strict().check(subject, DAY).outcomes().get(0);
        if (outcome.value() != null) {
            return Answer.of(outcome.value());
        }
        return switch (outcome.reasons().get(0)) {
            case UNSETTLED_LAW -> Answer.UNSETTLED;
            case CONFLICT -> Answer.CONFLICT;
            case NO_RULE -> Answer.NO_RULE;
            default -> throw new AssertionError("no answer: " + outcome.reasons());
        };
    }

    private static Twinloop with(String instrument, UnaryOperator<List<Rule>> change) {
        return RIGHT.replacing(changed(instrument, change));
    }

    private static Rulebook changed(String instrument, UnaryOperator<List<Rule>> change) {
        Rulebook right = rulebook(instrument);
        List<Rule> rules = change.apply(new ArrayList<>(right.rules()));
        assertThat(rules).isNotEqualTo(right.rules());
        return new Rulebook(
                right.instrument(),
                right.revision(),
                right.schema(),
                right.parameters(),
                right.facts(),
                rules,
                right.coverage(),
                right.notes());
    }

    private static Twinloop withText(String instrument, UnaryOperator<String> change) {
        String right = RIGHT.json().write(rulebook(instrument));
        String broken = change.apply(right);
        assertThat(broken).isNotEqualTo(right);
        return RIGHT.replacing(RIGHT.json().readRulebook(broken.getBytes(StandardCharsets.UTF_8)));
    }

    private static Rulebook rulebook(String instrument) {
        return RIGHT.rulebooks().stream()
                .filter(one -> one.instrument().id().equals(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rulebook> rulebooksOf(Twinloop twinloop) {
        return twinloop.rulebooks();
    }

    private static Decision withoutPrecedence(String higher, String lower) {
        Decision decision = RIGHT.decisions().get(0);
        List<Precedence> fewer = decision.precedences().stream()
                .filter(one -> !(one.higher().startsWith(higher) && one.lower().startsWith(lower)))
                .toList();
        assertThat(fewer).isNotEqualTo(decision.precedences());
        return withPrecedences(decision, fewer);
    }

    private static Decision withPrecedences(Decision decision, List<Precedence> precedences) {
        return new Decision(
                decision.id(),
                decision.question(),
                decision.schema(),
                decision.outcomes(),
                decision.instruments(),
                precedences,
                decision.invariants(),
                decision.ascending(),
                decision.otherwise());
    }

    private static Twinloop library(List<Rulebook> rulebooks, Decision decision) {
        return Library.of(rulebooks, List.of(decision));
    }
}
