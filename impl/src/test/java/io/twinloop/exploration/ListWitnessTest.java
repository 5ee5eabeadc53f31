// SPDX-License-Identifier: Apache-2.0
package io.twinloop.exploration;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Outcome;
import io.twinloop.Reason;
import io.twinloop.Twinloop;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.Flaw;
import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gap behind a test over lists, references or several facts is shown by a subject that is made for it. */
class ListWitnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private record Fair(Path path) implements Entity {
        Many<Stall> stalls() {
            return Many.at(this, "stalls", Stall::new);
        }
    }

    private record Stall(Path path) implements Entity {
        Flag open() {
            return Flag.at(this, "open");
        }

        Quantity goods() {
            return Quantity.at(this, "goods");
        }

        Stall beside() {
            return new Stall(path.to("besideId"));
        }
    }

    private static final Fair FAIR = new Fair(Path.ME);
    private static final Quantity LIMIT = Quantity.at(FAIR, "limit");
    private static final Quantity VISITORS = Quantity.at(FAIR, "visitors");
    private static final Day FROM = Day.at(FAIR, "from");
    private static final Day UNTIL = Day.at(FAIR, "until");

    private static final Schema SCHEMA = Schema.of("fair", Text.of("Fair", "集市"), members -> {
        members.collection(
                "stalls",
                Completeness.COMPLETE,
                stall -> {
                    stall.flag("open", m -> m.label("open", "营业"));
                    stall.count("goods", m -> m.label("goods", "货物"));
                    stall.reference("besideId", "stalls", m -> m.label("beside", "相邻"));
                },
                m -> m.label("stalls", "摊位"));
        members.count("limit", m -> m.label("limit", "上限"));
        members.count("visitors", m -> m.label("visitors", "人数"));
        members.date("from", m -> m.label("from", "起"));
        members.date("until", m -> m.label("until", "止"));
    });

    private static final Fact.Derived CROWDED = new Fact.Derived(
            "crowded",
            Text.of("too many visitors", "人数过多"),
            List.of(new Fact.Parameter("f", "fair")),
            Quantity.at(new Fair(Path.of("f")), "visitors").above(Quantity.at(new Fair(Path.of("f")), "limit")),
            List.of());

    /** Conditions under which the fair has an answer: where they do not hold there is a gap. */
    static List<Condition> conditions() {
        return List.of(
                FAIR.stalls().no(stall -> stall.open().isYes()),
                FAIR.stalls().count().below(2),
                FAIR.stalls().sum(Stall::goods).atMost(10),
                not(FAIR.stalls().some(stall -> stall.beside().goods().above(stall.goods()))),
                not(all(
                        FAIR.stalls().some(stall -> stall.open().isYes()),
                        FAIR.stalls().some(stall -> stall.open().isNo()))),
                not(VISITORS.above(LIMIT)),
                not(CROWDED.of(FAIR)),
                FROM.after(UNTIL));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_gap_is_shown_by_a_fair_that_replays(Condition answered) {
        Twinloop twinloop = with(answered);
        Exploration exploration = twinloop.explore("OPENING", DAY);
        assertThat(exploration.notDecided()).isEmpty();
        assertThat(exploration.flaws()).extracting(Flaw::kind).containsExactly(Flaw.Kind.GAP);
        Document fair = exploration.flaws().get(0).witnesses().get(0).subject();
        Outcome outcome = twinloop.strict().check(fair, DAY).outcomes().get(0);
        assertThat(outcome.reasons()).containsExactly(Reason.NO_RULE);
    }

    @Test
    void a_gap_that_no_fair_can_fall_into_is_listed_as_not_decided() {
        // No list has an element that is open and not open.
        Exploration exploration = with(not(FAIR.stalls()
                        .some(stall -> all(stall.open().isYes(), stall.open().isNo()))))
                .explore("OPENING", DAY);
        assertThat(exploration.flaws()).isEmpty();
        assertThat(exploration.notDecided())
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Flaw.Kind.GAP));
    }

    private static Twinloop with(Condition answered) {
        Instrument instrument = new Instrument(
                "FAIR", Text.of("Fairs", "集市"), Text.of("Town", "镇"), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        Rulebook rulebook = Rulebook.of(instrument, SCHEMA)
                .facts(CROWDED)
                .rules(Rule.rule("FAIR:1")
                        .when(answered)
                        .then(new Effect.Outcome("OPENING", "YES"))
                        .text("It opens.", "开市。")
                        .citing("FAIR:1"))
                .build();
        Decision decision = new Decision(
                "OPENING",
                Text.of("May it open?", "可否开市？"),
                SCHEMA,
                List.of(
                        new Decision.Option("YES", Text.of("Yes", "可"), false),
                        new Decision.Option("NO", Text.of("No", "不可"), true)),
                List.of("FAIR"),
                List.of(),
                List.of(),
                List.of(),
                null);
        return Twinloop.load().adding(decision).adding(rulebook);
    }
}
