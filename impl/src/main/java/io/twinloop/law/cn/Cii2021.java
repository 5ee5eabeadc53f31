// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Regulation on Protecting Critical Information Infrastructure (关键信息基础设施安全保护条例), Order 745, from 2021-09-01. */
final class Cii2021 {

    static final Instrument INSTRUMENT = new Instrument(
            "CII-2021",
            Text.of("Regulation on the Security Protection of Critical Information Infrastructure", "关键信息基础设施安全保护条例"),
            Text.of("State Council, Order No. 745", "国务院令第745号"),
            Rank.ADMINISTRATIVE_REGULATION,
            EffectivePeriod.from("2021-09-01"),
            "http://www.gov.cn/zhengce/content/2021-08/17/content_5631671.htm");

    private Cii2021() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article11(), article18())
                .note(
                        "who-is-one",
                        "An operator is who was told so by the protection department (Article 10): a fact of the exporter. Who"
                                + " was not told is taken not to be one.",
                        "运营者以保护工作部门的认定通知为准（第十条），属数据处理者的事实；未被通知的，视为非运营者。")
                .coverage(Cii2021Coverage.lines())
                .build();
    }

    private static RuleDraft article11() {
        return rule("CII-2021:11#report-change")
                .when(all(EXPORTER_IS_CIIO.isYes(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "An operator reports to the protection department a considerable change of the infrastructure that may"
                                + " bear on its designation; the department designates anew within 3 months.",
                        "关键信息基础设施发生较大变化、可能影响其认定结果的，运营者应当及时报告保护工作部门；保护工作部门自收到报告之日起3个月内完成重新认定。");
    }

    private static RuleDraft article18() {
        return rule("CII-2021:18(1)#report-incidents")
                .when(all(EXPORTER_IS_CIIO.isYes(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "An operator reports grave security incidents and threats to the protection department and the public"
                                + " security organs.",
                        "发生重大网络安全事件或者发现重大网络安全威胁时，运营者应当按照有关规定向保护工作部门、公安机关报告。");
    }
}
