// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static io.twinloop.gate.ClauseView.Kind.ACCESSION;
import static io.twinloop.gate.ClauseView.Kind.INSTITUTIONAL;
import static io.twinloop.gate.ClauseView.Kind.RESERVATIONS;
import static io.twinloop.gate.ClauseView.Kind.TRANSITION_PERIOD;
import static io.twinloop.gate.ClauseView.clauses;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Two checks of draft agreements, from a fictional drafting guide. */
final class GateDraft {

    static final Rulebook RULEBOOK = Rulebook.of(
                    new Instrument(
                            "GATE-DRAFT",
                            Text.of("Fictional guide to the drafting of data agreements", "虚构数据协定起草指南"),
                            Text.of("no one", "无"),
                            Rank.GUIDANCE,
                            EffectivePeriod.from("2026-01-01"),
                            "https://example.org/gate-draft"),
                    DraftFixture.SCHEMA)
            .about("clauses")
            .origin(Origin.PRACTICE)
            .rules(asymmetricObligation(), notPluralised())
            .build();

    private GateDraft() {}

    private static RuleDraft asymmetricObligation() {
        ClauseView me = new ClauseView(ME);
        return rule("RECIPROCITY.ASYMMETRIC_OBLIGATION")
                .require(
                        ERROR,
                        any(
                                shown(clauses()
                                        .some(c -> all(
                                                c.kind().in(TRANSITION_PERIOD, RESERVATIONS),
                                                c.modifies().has(me.kind())))),
                                presumed(me.obligations()
                                        .no(a -> me.obligations()
                                                .some(b -> a.strength().differs(b.strength()))))))
                .text(
                        "A clause binds all parties alike, unless a transition or a reservation says why not.",
                        "条款对各方的约束力度应当对等，但过渡期或者保留条款另有说明的除外。")
                .citing("GATE-DRAFT:1");
    }

    private static RuleDraft notPluralised() {
        ClauseView me = new ClauseView(ME);
        return rule("ACCESSION.NOT_PLURALISED")
                .when(me.kind().is(ACCESSION))
                .require(
                        WARNING,
                        all(
                                presumed(me.pluralised().isYes()),
                                presumed(clauses()
                                        .no(c -> all(
                                                c.kind().is(INSTITUTIONAL),
                                                c.members().is(2))))))
                .text("A text that is open to accession does not speak of two parties.", "开放加入的文本不得保留双边措辞。")
                .citing("GATE-DRAFT:2");
    }
}
