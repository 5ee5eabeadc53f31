// SPDX-License-Identifier: Apache-2.0
package io.twinloop.exploration;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.explore.Review;
import io.twinloop.explore.Review.Kind;
import io.twinloop.explore.Review.Remark;
import io.twinloop.language.Condition;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.rule.Severity;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review finds requirements that are dead, always met, never met, duplicate, subsumed or contradictory. */
class ReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Entity SHOP = () -> Path.ME;
    private static final Flag OPEN = Flag.at(SHOP, "open");
    private static final Flag LIT = Flag.at(SHOP, "lit");
    private static final Quantity COINS = Quantity.at(SHOP, "coins");

    private record Shelf(Path path) implements Entity {
        Quantity goods() {
            return Quantity.at(this, "goods");
        }
    }

    private static final Many<Shelf> SHELVES = Many.at(SHOP, "shelves", Shelf::new);

    private static final Schema SCHEMA = Schema.of("shop", Text.of("Shop", "商店"), members -> {
        members.flag("open", m -> m.label("open", "营业"));
        members.flag("lit", m -> m.label("lit", "有灯"));
        members.count("coins", m -> m.label("coins", "硬币"));
        members.list(
                "shelves",
                Completeness.COMPLETE,
                shelf -> shelf.count("goods", m -> m.label("goods", "货物")),
                m -> m.label("shelves", "货架"));
    });

    @Test
    void a_requirement_whose_condition_never_holds_is_dead() {
        Remark remark = only(requires("SHOP:1", all(COINS.above(5), COINS.below(5)), LIT.isYes()));
        assertThat(remark.kind()).isEqualTo(Kind.DEAD);
        assertThat(remark.witness()).isNull();
    }

    @Test
    void a_requirement_that_its_own_condition_fulfils_is_always_met() {
        assertThat(only(requires("SHOP:1", COINS.above(5), COINS.atLeast(5))).kind())
                .isEqualTo(Kind.ALWAYS_MET);
    }

    @Test
    void a_requirement_that_its_own_condition_rules_out_is_never_met() {
        Remark remark = only(requires("SHOP:1", COINS.above(5), COINS.below(5)));
        assertThat(remark.kind()).isEqualTo(Kind.NEVER_MET);
        assertViolated(remark, "SHOP:1");
    }

    @Test
    void requirements_written_in_two_ways_are_duplicates() {
        Remark remark = only(
                requires("SHOP:1", OPEN.isYes(), LIT.isYes()),
                requires("SHOP:2", not(OPEN.isNo()), presumed(not(LIT.isNo()))));
        assertThat(remark.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(remark.rules()).containsExactly("SHOP:1", "SHOP:2");
        assertViolated(remark, "SHOP:1", "SHOP:2");
    }

    @Test
    void a_requirement_within_another_is_subsumed() {
        Remark remark = only(
                requires("SHOP:1", OPEN.isYes(), COINS.atLeast(5)), requires("SHOP:2", OPEN.isYes(), COINS.atLeast(3)));
        assertThat(remark.kind()).isEqualTo(Kind.SUBSUMED);
        assertThat(remark.rules()).containsExactly("SHOP:2", "SHOP:1");
        assertViolated(remark, "SHOP:1", "SHOP:2");
    }

    @Test
    void requirements_that_no_subject_can_meet_together_contradict_each_other() {
        Remark remark = only(
                requires("SHOP:1", OPEN.isYes(), COINS.atLeast(5)), requires("SHOP:2", LIT.isYes(), COINS.atMost(3)));
        assertThat(remark.kind()).isEqualTo(Kind.CONTRADICTORY);
        assertThat(remark.witness()).isNotNull();
    }

    @Test
    void tests_over_lists_are_shown_by_a_list_that_is_made() {
        Remark remark = only(
                requires("SHOP:1", OPEN.isYes(), shown(SHELVES.count().atLeast(2))),
                requires(
                        "SHOP:2",
                        all(OPEN.isYes(), LIT.isYes()),
                        shown(SHELVES.count().atLeast(2))));
        assertThat(remark.kind()).isEqualTo(Kind.SUBSUMED);
        assertViolated(remark, "SHOP:1", "SHOP:2");
    }

    @Test
    void requirements_that_only_look_alike_are_left_alone() {
        assertThat(review(
                                requires(
                                        "SHOP:1",
                                        OPEN.isYes(),
                                        SHELVES.every(shelf -> shelf.goods().atLeast(1))),
                                requires(
                                        "SHOP:2",
                                        OPEN.isYes(),
                                        SHELVES.some(shelf -> shelf.goods().atLeast(1))))
                        .remarks())
                .isEmpty();
    }

    @Test
    void an_instrument_that_is_not_there_is_refused_and_the_others_are_named() {
        assertThatThrownBy(() -> Twinloop.load().explorer().review("SHOP", DAY))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no instrument 'SHOP', there are: [")
                .hasMessageContaining("CBDF-2024");
    }

    @Test
    void the_built_in_requirements_stand_but_for_one_within_another() {
        Twinloop twinloop = Twinloop.load();
        List<Remark> remarks = twinloop.rulebooks().stream()
                .map(rulebook ->
                        twinloop.explorer().review(rulebook.instrument().id(), LocalDate.of(2026, 11, 23)))
                .flatMap(review -> review.remarks().stream())
                .distinct()
                .toList();
        assertThat(remarks).allMatch(remark -> remark.kind() == Kind.SUBSUMED);
        // Personal information under a foreign request needs the approval of PIPL 41, as any data needs that of DSL 36.
        assertThat(remarks).anyMatch(remark -> remark.rules().equals(List.of("PIPL:41#approval", "DSL:36#approval")));
    }

    private static RuleDraft requires(String id, Condition when, Condition require) {
        return Rule.rule(id)
                .when(when)
                .require(Severity.ERROR, require)
                .text("It must be so.", "应当如此。")
                .citing(id);
    }

    private static Twinloop with(RuleDraft... rules) {
        Instrument instrument = new Instrument(
                "SHOP", Text.of("Shops", "商店"), Text.of("Town", "镇"), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        return Twinloop.load()
                .adding(Rulebook.of(instrument, SCHEMA).rules(rules).build());
    }

    private static Review review(RuleDraft... rules) {
        return with(rules).explorer().review("SHOP", DAY);
    }

    private static Remark only(RuleDraft... rules) {
        Review review = review(rules);
        assertThat(review.requirements()).isEqualTo(rules.length);
        assertThat(review.notDecided()).isEmpty();
        assertThat(review.remarks()).hasSize(1);
        Remark remark = review.remarks().get(0);
        if (remark.witness() != null && remark.kind() != Kind.CONTRADICTORY) {
            Report report = with(rules).strict().check(remark.witness(), DAY);
            assertThat(report.findings()).extracting(finding -> finding.rule()).containsAll(remark.rules());
        }
        return remark;
    }

    private static void assertViolated(Remark remark, String... rules) {
        assertThat(remark.witness()).isNotNull();
        assertThat(remark.rules()).containsExactlyInAnyOrder(rules);
    }
}
