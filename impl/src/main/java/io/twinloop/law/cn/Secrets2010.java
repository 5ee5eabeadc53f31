// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.unsettled;
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

/** Law on Guarding State Secrets (保守国家秘密法), as revised in 2010, in force until 2024-04-30. */
final class Secrets2010 {

    static final Instrument INSTRUMENT = new Instrument(
            "SECRETS-2010",
            Text.of(
                    "Law of the People's Republic of China on Guarding State Secrets (2010 revision)",
                    "中华人民共和国保守国家秘密法（2010年修订）"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2010-10-01").until("2024-05-01"),
            "https://flk.npc.gov.cn/");

    private Secrets2010() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article25(), article25Approved())
                .coverage(Secrets2010Coverage.lines())
                .build();
    }

    private static RuleDraft article25() {
        return rule("SECRETS-2010:25")
                .when(all(STATE_SECRET.isYes(), STATE_SECRET_APPROVED.isNo()))
                .then(outcome(PROHIBITED))
                .text(
                        "Carriers of state secrets may not be mailed or consigned abroad, nor taken or passed abroad"
                                + " without the approval of the competent department.",
                        "任何组织和个人不得邮寄、托运国家秘密载体出境，未经有关主管部门批准不得携带、传递国家秘密载体出境。")
                .citing("SECRETS-2010:30")
                .note("later-law", "From 2024-05-01 see SECRETS-2024:28.", "2024年5月1日起见SECRETS-2024:28。");
    }

    private static RuleDraft article25Approved() {
        return rule("SECRETS-2010:25#approved")
                .inForce(EffectivePeriod.from("2010-10-01").until("2021-09-01"))
                .when(all(STATE_SECRET.isYes(), STATE_SECRET_APPROVED.isYes()))
                .then(unsettled(
                        "The provision of a state secret was approved under the secrecy law: the terms of that approval"
                                + " decide, not the rules on data leaving the country.",
                        "国家秘密的提供已依保密法批准：以该批准的内容为准，不由数据出境规则决定。"))
                .text(
                        "State secrets whose provision abroad was approved are provided on the terms of the approval.",
                        "经批准向境外提供国家秘密的，按批准内容办理。")
                .citing("SECRETS-2010:30")
                .note("later-law", "From 2021-09-01 see DSL:53(1).", "2021年9月1日起见DSL:53(1)。");
    }
}
