// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.TransferFacts.EXPORTER_ROLES;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.transfer.ExporterRole;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Regulation on the Credit Reporting Industry (征信业管理条例), State Council Order 631: where information is kept and processed. */
final class Credit2013 {

    static final Instrument INSTRUMENT = new Instrument(
            "CREDIT-2013",
            Text.of("Regulation on the Administration of the Credit Reporting Industry", "征信业管理条例"),
            Text.of("State Council, Order No. 631", "国务院令第631号"),
            Rank.ADMINISTRATIVE_REGULATION,
            EffectivePeriod.from("2013-03-15"),
            "https://flk.npc.gov.cn/");

    private Credit2013() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article24())
                .note(
                        "one-article",
                        "Only the article that limits where data may be kept was read. It is no mechanism of its own: the"
                                + " transfer is judged by the other rules as well.",
                        "仅核读限制数据存放、处理地点的条文。该条并非独立的出境机制，仍按其他规则判断。")
                .coverage(Credit2013Coverage.lines())
                .build();
    }

    private static RuleDraft article24() {
        return rule("CREDIT-2013:24#in-china")
                .when(all(EXPORTER_ROLES.has(ExporterRole.CREDIT_REPORTING), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A credit reporting agency sorts, keeps and processes in China the information that it collected there, and provides information abroad only as laws, regulations and its supervisor provide.",
                        "征信机构在境内采集的信息，应当在境内整理、保存和加工；向境外组织或者个人提供信息的，应当遵守法律、行政法规和征信业监督管理部门的规定。");
    }
}
