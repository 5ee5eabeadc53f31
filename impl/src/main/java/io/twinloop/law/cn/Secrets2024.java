// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.PROHIBITED;
import static io.twinloop.transfer.TransferFacts.STATE_SECRET;
import static io.twinloop.transfer.TransferFacts.STATE_SECRET_APPROVED;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Law on Guarding State Secrets (保守国家秘密法), as revised in 2024, in force from 2024-05-01. */
final class Secrets2024 {

    static final Instrument INSTRUMENT = new Instrument(
            "SECRETS-2024",
            Text.of(
                    "Law of the People's Republic of China on Guarding State Secrets (2024 revision)",
                    "中华人民共和国保守国家秘密法（2024年修订）"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2024-05-01"),
            "https://flk.npc.gov.cn/");

    private Secrets2024() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article28())
                .note(
                        "former-law",
                        "The revision applies from 2024-05-01; for the days before, see DSL:53(1).",
                        "本次修订自2024年5月1日起施行；此前见DSL:53(1)。")
                .coverage(Secrets2024Coverage.lines())
                .build();
    }

    private static RuleDraft article28() {
        return rule("SECRETS-2024:28")
                .when(all(STATE_SECRET.isYes(), STATE_SECRET_APPROVED.isNo()))
                .then(outcome(PROHIBITED))
                .text(
                        "Carriers of state secrets may not be mailed or consigned abroad, nor taken or passed abroad"
                                + " without the approval of the competent department; state secrets are provided abroad"
                                + " only under the provisions of the state.",
                        "任何组织和个人不得寄递、托运国家秘密载体出境，未经有关主管部门批准不得携带、传递国家秘密载体出境；向境外提供国家秘密的，按照国家有关规定办理。")
                .citing("SECRETS-2024:37", "DSL:53(1)");
    }
}
