// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.conformance.VectorPair;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Term;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rule;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every precedence of the decision has a subject in which both rules would apply, and the higher one takes the lower one
 * away. The subjects are found, not written: a subject to which the one rule applies is laid over one to which the other
 * does.
 */
class PrecedencesTest {

    private static final LocalDate ENCODED_FROM = LocalDate.parse("2017-06-01");

    private static final List<Rule> RULES = ChineseLaw.rulebooks().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .filter(rule -> rule.effect() instanceof Effect.Outcome || rule.effect() instanceof Effect.Unsettled)
            .toList();

    /** Fewer than 100,000 persons and none sensitive, or some sensitive, against the bands of Articles 7 and 8. */
    private static final Set<String> DISJOINT_BY_NUMBERS = Set.of(
            "CBDF-2024:5(1)(4) over CBDF-2024:7(1)(2)#volume",
            "CBDF-2024:5(1)(4)#sensitive-elsewhere over CBDF-2024:7(1)(2)#volume",
            "CBDF-2024:5(1)(4) over CBDF-2024:8(1)");

    private static final Map<String, List<VectorPair>> VECTORS =
            VectorPair.ofRules().collect(groupingBy(VectorPair::rule));

    /** A precedence between two rules. */
    record Pair(Rule higher, Rule lower, Precedence precedence) {
        @Override
        public String toString() {
            return higher.id() + " over " + lower.id();
        }
    }

    /** A subject in which both rules would apply, as judged. */
    private record Witness(Report report, RuleTrace lower) {}

    static Stream<Pair> pairs() {
        return CnOutbound.decision().precedences().stream()
                .flatMap(precedence -> RULES.stream()
                        .filter(high -> Precedence.selects(precedence.higher(), high.id()))
                        .flatMap(high -> RULES.stream()
                                .filter(low -> Precedence.selects(precedence.lower(), low.id()))
                                .map(low -> new Pair(high, low, precedence))));
    }

    private static Optional<Witness> witness(Pair pair) {
        LocalDate on = commonDay(pair);
        if (on == null) {
            return Optional.empty();
        }
        List<ObjectNode> above = subjects(pair.higher());
        return subjects(pair.lower()).stream()
                .flatMap(below -> above.stream().flatMap(high -> joined(high, below)))
                .distinct()
                .map(subject -> judged(pair, subject, on))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable LocalDate commonDay(Pair pair) {
        EffectivePeriod common =
                pair.higher().inForce().intersection(pair.lower().inForce());
        common = common == null ? null : common.intersection(new EffectivePeriod(ENCODED_FROM, null));
        return common == null ? null : common.from();
    }

    /** Returns the subjects of the kit to which a rule applies. */
    private static List<ObjectNode> subjects(Rule rule) {
        return VECTORS.get(rule.id()).stream()
                .flatMap(pair -> Stream.of(
                        pair.applies(false) ? pair.subject() : null, pair.applies(true) ? pair.edited() : null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Joins two subjects in every way: of a group that both state, the one's, the other's, or either over the other. */
    private static Stream<ObjectNode> joined(ObjectNode one, ObjectNode other) {
        List<String> disputed = other.propertyNames().stream()
                .filter(group -> one.has(group) && !one.get(group).equals(other.get(group)))
                .toList();
        return IntStream.range(0, 1 << (2 * disputed.size())).mapToObj(ways -> {
            ObjectNode merged = other.deepCopy().setAll(one);
            for (int i = 0; i < disputed.size(); i++) {
                String group = disputed.get(i);
                merged.set(group, joined(one.get(group), other.get(group), (ways >> (2 * i)) & 3));
            }
            return merged;
        });
    }

    private static JsonNode joined(JsonNode one, JsonNode other, int way) {
        if (way < 2) {
            return way == 0 ? one : other;
        }
        if (!(one instanceof ObjectNode members) || !(other instanceof ObjectNode others)) {
            return one;
        }
        return way == 2 ? others.deepCopy().setAll(members) : members.deepCopy().setAll(others);
    }

    private static @Nullable Witness judged(Pair pair, ObjectNode subject, LocalDate on) {
        Report report = Outcomes.TWINLOOP.check(
                Outcomes.TWINLOOP.json().readSubject(subject.toString().getBytes(UTF_8)), on);
        if (Outcomes.state(report, pair.higher().id()) != State.APPLIES) {
            return null;
        }
        return report.explanation().rules().stream()
                .filter(trace -> trace.rule().equals(pair.lower().id()))
                .filter(trace -> trace.exceptedBy().contains(pair.higher().id()))
                .findFirst()
                .map(lower -> new Witness(report, lower))
                .orElse(null);
    }

    /** Returns the facts that a rule needs to have one value or one of several. */
    private static Map<String, Set<Object>> needs(Rule rule) {
        Map<String, Set<Object>> needs = new HashMap<>();
        collect(rule.when(), needs);
        return needs;
    }

    private static void collect(Condition condition, Map<String, Set<Object>> needs) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, needs));
        } else if (condition instanceof Condition.Comparison test && test.right() instanceof Term.Literal literal) {
            if (test.operator() == Operator.EQUAL) {
                needs.put(test.left().toString(), Set.of(literal.value()));
            } else if (test.operator() == Operator.IN) {
                needs.put(test.left().toString(), Set.copyOf((List<?>) literal.value()));
            }
        }
    }

    /** The two rules need a fact to have values that exclude each other, or its numbers do. */
    private static boolean cannotMeet(Pair pair) {
        Map<String, Set<Object>> lower = needs(pair.lower());
        return commonDay(pair) == null
                || DISJOINT_BY_NUMBERS.contains(pair.toString())
                || needs(pair.higher()).entrySet().stream()
                        .anyMatch(need -> lower.containsKey(need.getKey())
                                && Collections.disjoint(need.getValue(), lower.get(need.getKey())));
    }

    static Stream<Pair> meeting() {
        return pairs().filter(pair -> !cannotMeet(pair));
    }

    @ParameterizedTest
    @MethodSource("meeting")
    void where_both_rules_could_apply_the_higher_one_takes_the_lower_one_away(Pair pair) {
        Witness witness = witness(pair).orElseThrow(() -> new AssertionError("no subject meets both"));

        assertThat(witness.lower().state()).isEqualTo(State.EXCEPTED);
        assertThat(Outcomes.outbound(witness.report()).rules())
                .contains(pair.higher().id());
        if (pair.higher().effect() instanceof Effect.Outcome outcome) {
            assertThat(Outcomes.answer(witness.report())).isEqualTo(outcome.outcome());
        }
    }

    @Test
    void every_precedence_has_a_pair_that_can_meet() {
        Set<Precedence> met = meeting().map(Pair::precedence).collect(toSet());

        assertThat(CnOutbound.decision().precedences())
                .filteredOn(precedence -> !met.contains(precedence))
                .isEmpty();
    }

    @Test
    void pairs_whose_numbers_exclude_each_other_are_pairs() {
        assertThat(pairs().map(Pair::toString)).containsAll(DISJOINT_BY_NUMBERS);
    }
}
