// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Reason;
import io.twinloop.Twinloop;
import io.twinloop.explore.Answer;
import io.twinloop.explore.BoundaryVector;
import io.twinloop.explore.CompiledDecision;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Explorer;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.OpenLaw;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outbound decision is known for every possible transfer, in each period of its law. */
class OutboundExplorationTest {

    private static final String OUTBOUND = "CN-OUTBOUND";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final Explorer EXPLORER = TWINLOOP.explorer();

    static Stream<LocalDate> days() {
        return EXPLORER.periods(OUTBOUND).stream()
                .map(Periods::day)
                .filter(day -> !day.isBefore(LocalDate.of(2017, 6, 1)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_transfer_is_without_an_answer_or_has_two(LocalDate day) {
        Exploration exploration = TWINLOOP.explore(OUTBOUND, day);
        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.flaws()).isEmpty();
        assertThat(exploration.notDecided()).isEmpty();
        assertThat(exploration.diagram().orElseThrow().nodes()).hasSizeBetween(5, 150);
    }

    @ParameterizedTest
    @MethodSource("days")
    void where_the_law_is_open_a_transfer_shows_it(LocalDate day) {
        List<OpenLaw> open = TWINLOOP.explore(OUTBOUND, day).openLaw();
        assertThat(open).isNotEmpty().allSatisfy(one -> {
            assertThat(one.reasons()).isNotEmpty();
            assertThat(TWINLOOP.strict()
                            .check(one.witness().subject(), day)
                            .outcomes()
                            .get(0)
                            .reasons())
                    .containsExactly(Reason.UNSETTLED_LAW);
        });
    }

    @Test
    void more_persons_and_graver_data_never_lead_to_a_looser_outcome() {
        assertThat(TWINLOOP.decisions().get(0).ascending())
                .contains("volume.ordinaryPersons", "volume.sensitivePersons", "importantData.status");
        assertThat(TWINLOOP.explore(OUTBOUND, DAY).flaws()).noneMatch(flaw -> flaw.kind() == Flaw.Kind.NOT_MONOTONE);
    }

    @Test
    void the_periods_follow_each_other_without_a_gap() {
        List<EffectivePeriod> periods = EXPLORER.periods(OUTBOUND);
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from())
                    .isNotNull()
                    .isEqualTo(periods.get(i - 1).until());
        }
        assertThat(periods.get(0).from()).isNull();
        assertThat(periods.get(periods.size() - 1).until()).isNull();
        assertThat(periods.stream().map(EffectivePeriod::from))
                .contains(LocalDate.of(2024, 3, 22), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_list_of_a_zone_that_begins_in_the_midst_of_a_year_begins_a_period() {
        // An invariant knows since when each published list is in force.
        assertThat(EXPLORER.periods(OUTBOUND).stream().map(EffectivePeriod::from))
                .contains(LocalDate.of(2024, 5, 9), LocalDate.of(2026, 5, 18));
    }

    @Test
    void reading_order_draws_a_smaller_diagram_than_random_orders() {
        DecisionTaker taker = taker();
        Space space = Space.of(taker, DAY, (Library) TWINLOOP);
        int nodes = nodes(space.root());
        List<Variable> variables = new ArrayList<>(space.result().met());
        Random random = new Random(20261123);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(variables, random);
            Formulas formulas = new Formulas();
            variables.forEach(formulas::number);
            Branching.Result<Answer> result =
                    Branching.exploreAll(taker.problem(space.knowledge(), new Recorder(), formulas));
            DiagramNode<Answer> root = result.root();
            least = root == null ? least : Math.min(least, nodes(root));
        }
        assertThat(nodes).isLessThan(least);
    }

    private static DecisionTaker taker() {
        return ((Library) TWINLOOP).taker(OUTBOUND, DAY);
    }

    private static int nodes(DiagramNode<Answer> root) {
        return Essentials.forks(root).values().stream().mapToInt(List::size).sum();
    }

    @Test
    void boundary_vectors_replay_in_the_compiled_form_and_by_the_rules() {
        CompiledDecision compiled = EXPLORER.compile(OUTBOUND, DAY);
        DecisionTaker taker = taker();
        Library library = (Library) TWINLOOP;
        List<BoundaryVector> vectors = EXPLORER.vectors(OUTBOUND, DAY).toList();
        assertThat(vectors).hasSizeGreaterThan(1000);
        for (int i = 0; i < vectors.size(); i += 397) {
            BoundaryVector vector = vectors.get(i);
            Taken taken = taker.take(library.knowledge(vector.subject(), DAY, Set.of()), false);
            assertThat(compiled.decide(vector.subject()).outcome()).isEqualTo(taken.outcome());
            assertThat(compiled.decide(vector.subject()).possible())
                    .containsExactlyInAnyOrderElementsOf(taken.possible());
        }
    }

    @Test
    void what_changed_on_the_first_of_january_2025_is_shown_by_transfers_that_replay() {
        assertThat(EXPLORER.differences(OUTBOUND, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.rulesAfter()).anyMatch(rule -> rule.startsWith("NDSMR-2024")));
        assertThat(EXPLORER.differences(OUTBOUND, DAY, DAY)).isEmpty();
    }
}
