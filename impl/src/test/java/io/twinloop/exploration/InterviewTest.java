// SPDX-License-Identifier: Apache-2.0
package io.twinloop.exploration;

import static io.twinloop.exploration.Harbour.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.explore.Answer;
import io.twinloop.explore.Exploration;
import io.twinloop.explore.NextQuestion;
import io.twinloop.language.Condition;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An interview asks what matters, and stops when nothing does; strangers' rules only ever make the answer stricter. */
class InterviewTest {

    @Provide
    Arbitrary<Harbour> harbours() {
        return Harbour.harbours();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Harbour.conditions();
    }

    @Property(tries = 40)
    void an_interview_ends_with_the_answer_of_the_ship(@ForAll("harbours") Harbour harbour, @ForAll int which) {
        Map<Document, Answer> all = harbour.everyAnswer();
        if (all.isEmpty()) {
            return;
        }
        Document ship = all.keySet().stream()
                .skip(Math.floorMod(which, all.size()))
                .findFirst()
                .orElseThrow();
        Twinloop twinloop = harbour.twinloop();
        Map<String, Object> said = new LinkedHashMap<>();
        Optional<NextQuestion> next = twinloop.explorer().next(Harbour.ship(said), "ENTRY", DAY);
        while (next.isPresent()) {
            String name = next.get().path().substring(1);
            assertThat(said).doesNotContainKey(name);
            assertThat(next.get().left()).isPositive();
            said.put(name, Objects.requireNonNull(ship.members().get(name)));
            next = twinloop.explorer().next(Harbour.ship(said), "ENTRY", DAY);
        }
        assertThat(Harbour.answer(twinloop, Harbour.ship(said))).contains(Objects.requireNonNull(all.get(ship)));
    }

    @Property(tries = 40)
    void a_strangers_rule_is_explored_with_the_members_rules(
            @ForAll("harbours") Harbour harbour, @ForAll("conditions") Condition when, @ForAll boolean closed) {
        Twinloop twinloop = harbour.twinloop().adding(stranger(when, closed ? "CLOSED" : "FREE"));
        Exploration exploration = twinloop.explore("ENTRY", DAY);
        assertThat(exploration.isComplete()).isTrue();
        twinloop.explorer()
                .vectors("ENTRY", DAY)
                .forEach(vector ->
                        assertThat(Harbour.answer(twinloop, vector.subject())).contains(vector.answer()));
        harbour.everyAnswer().forEach((ship, answer) -> {
            String own = answer.outcome();
            String raised = Harbour.answer(twinloop, ship).map(Answer::outcome).orElse(null);
            if (own == null) {
                assertThat(raised).isNull();
            } else {
                assertThat(harbour.decision().strictness(Objects.requireNonNull(raised)))
                        .isGreaterThanOrEqualTo(harbour.decision().strictness(own));
            }
        });
    }

    private static Rulebook stranger(Condition when, String outcome) {
        Instrument instrument = new Instrument(
                "STRANGER", Text.of("Stranger", "他人"), Text.of("He", "他"), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        RuleDraft rule = Rule.rule("STRANGER:1")
                .when(when)
                .then(new Effect.Outcome("ENTRY", outcome))
                .text("He says so.", "他如是说。")
                .citing("STRANGER:1");
        return Rulebook.of(instrument, Harbour.SCHEMA).rules(rule).build();
    }
}
