// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Comparison;
import io.twinloop.language.Condition.Operator;
import io.twinloop.language.Condition.Stated;
import io.twinloop.language.Path;
import io.twinloop.language.Term;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Phase;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.rule.Severity;
import io.twinloop.schema.Labelled;
import io.twinloop.schema.MemberType.Completeness;
import io.twinloop.schema.Schema;
import io.twinloop.transfer.TransferFacts;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values that the tests read and write. */
final class Examples {

    private enum Grade implements Labelled {
        LOW("low", "低"),
        HIGH("high", "高");

        private final String en;
        private final String zh;

        Grade(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        @Override
        public Text label() {
            return Text.of(en, zh);
        }
    }

    /** A kind of subject with every kind of member type. */
    static final Schema SHOP = Schema.of("shop", Text.of("Shop", "商店"), shop -> {
        shop.text("name", m -> m.label("name", "名称"));
        shop.flag("open", m -> m.label("open", "营业").ask("Is it open?", "是否营业?").presume(false, "It says so.", "自知。"));
        shop.integer(
                "till.coins", m -> m.label("coins", "硬币").unit("coins", "枚").cites("SHOP-2024:1(2)"));
        shop.decimal("till.rate", m -> m.label("rate", "费率").actionable("Lower it.", "降低费率。"));
        shop.group("till", "Till", "收银台");
        shop.code("grade", Grade.class, m -> m.label("grade", "等级"));
        shop.codes("grades", Grade.class, m -> m.label("grades", "各等级"));
        shop.texts("tags", m -> m.label("tags", "标签"));
        shop.collection(
                "parties",
                Completeness.COMPLETE,
                party -> party.reference("parent", "parties", m -> m.label("parent", "母公司")),
                m -> m.label("parties", "各方"));
        shop.collection(
                "leases",
                Completeness.FILED,
                lease -> {
                    lease.reference(
                            "tenant",
                            "parties",
                            m -> m.label("tenant", "承租人").presume(Path.ME.to("owner"), "Who owns it uses it.", "自用。"));
                    lease.references("guests", "parties", m -> m.label("guests", "访客"));
                    lease.date("from", m -> m.label("from", "起"));
                    lease.date("until", m -> m.label("until", "止"));
                    lease.term("from", "until");
                    lease.madeFrom("guests");
                },
                m -> m.label("leases", "租约"));
    });

    /** A rulebook with every kind of effect. */
    static final Rulebook RULEBOOK = Rulebook.of(
                    new Instrument(
                            "SHOP-2024",
                            Text.of("Shop Rules", "商店规则"),
                            Text.of("The street", "街道"),
                            Rank.CHARTER,
                            EffectivePeriod.from("2024-03-22").until("2030-01-01"),
                            "https://example.org/shop"),
                    SHOP)
            .revision(3)
            .parameter("bound", 10)
            .parameter("opened", LocalDate.parse("2024-01-01"))
            .parameter("sign", "$")
            .facts(new Fact.Derived(
                    "isRich",
                    Text.of("is rich", "富有"),
                    List.of(new Fact.Parameter("a", "parties")),
                    new Comparison(Path.parse("$a.id"), Operator.EQUAL, Path.parse("$doc.name")),
                    List.of(Citation.parse("SHOP-2024:2"))))
            .rules(
                    Rule.rule("SHOP-2024:1")
                            .when(Condition.not(new Stated(Path.parse("$me.name"))))
                            .then(new Effect.Outcome("OPENING", "OPEN"))
                            .text("It opens.", "开门。"),
                    Rule.rule("SHOP-2024:2#doubt")
                            .then(new Effect.Unsettled("OPENING", Text.of("Unclear.", "不明。"), List.of("OPEN", "SHUT")))
                            .exceptionTo("SHOP-2024:1")
                            .text("It may open.", "可开门。")
                            .reading("doubt", "Read widely.", "作广义解释。"),
                    Rule.rule("SHOP-2024:3")
                            .then(new Effect.Disapplies())
                            .text("Not.", "不适用。")
                            .revision(2),
                    Rule.rule("SHOP-01")
                            .about("leases")
                            .require(
                                    Severity.WARNING,
                                    Condition.shown(new Comparison(
                                            Term.param("bound"),
                                            Operator.AT_LEAST,
                                            Term.literal(new BigDecimal("0.50")))))
                            .remedy("Raise it.", "提高。")
                            .text("It is enough.", "足够。")
                            .citing("SHOP-2024:4", EffectivePeriod.from("2025-01-01"))
                            .origin(Origin.CHARTER)
                            .confidence(Confidence.UNVERIFIED)
                            .inForce(EffectivePeriod.ALWAYS),
                    Rule.rule("SHOP-2024:5")
                            .duty(Phase.AFTER, Deadline.within(5, Deadline.Unit.WORKING_DAYS, "closing", "关门"))
                            .text("Clean.", "清扫。")
                            .inForce(EffectivePeriod.from("2024-06-01")))
            .note("scope", "Fairs are left out.", "不含集市。")
            .build();

    /** A decision. */
    static final Decision DECISION = new Decision(
            "OPENING",
            Text.of("May it open?", "可否开门?"),
            SHOP,
            List.of(
                    new Decision.Option("OPEN", Text.of("It may.", "可以。"), false),
                    new Decision.Option("SHUT", Text.of("It may not.", "不可以。"), true)),
            List.of("SHOP-2024", "SHOP"),
            List.of(new Precedence("SHOP-2024:2", "SHOP", Citation.parse("SHOP-2024:9"), Precedence.Ground.SPECIAL)),
            List.of(new Decision.Invariant(
                    "rich", Text.of("Coins count.", "硬币有数。"), new Stated(Path.parse("$me.till.coins")))),
            List.of("till.coins"),
            "OPEN");

    /** Reads and writes transfers and shops. */
    static final CanonicalJson JSON = new CanonicalJson(
            Map.of("transfer", TransferFacts.TRANSFER, "shop", SHOP)::get, () -> List.of("transfer", "shop"));

    /** A transfer, in the order of its members. */
    static final String TRANSFER = """
            {
              "type": "transfer",
              "id": "T-1",
              "kind": "TRANSMISSION",
              "exporter": {
                "name": "某公司",
                "ciio": false
              },
              "volume": {
                "ordinaryPersons": 1000000,
                "sensitivePersons": 0
              },
              "held": [
                {
                  "from": "2026-01-31"
                }
              ],
              "unknown": [
                "/coreData/contained",
                "/held/0/until"
              ]
            }
            """;

    private Examples() {}

    /** Returns the bytes of a text. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
