// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.PROHIBITED;
import static io.twinloop.transfer.TransferFacts.HGR_FOREIGN_CONTROLLED;
import static io.twinloop.transfer.TransferFacts.HUMAN_GENETIC;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Regulation on Human Genetic Resources (人类遗传资源管理条例), State Council Order 717, in force from 2019-07-01. */
final class Hgr2019 {

    static final Instrument INSTRUMENT = new Instrument(
            "HGR-2019",
            Text.of(
                    "Regulation of the People's Republic of China on the Administration of Human Genetic Resources",
                    "中华人民共和国人类遗传资源管理条例"),
            Text.of("State Council, Order No. 717", "国务院令第717号"),
            Rank.ADMINISTRATIVE_REGULATION,
            EffectivePeriod.from("2019-07-01"),
            "https://www.nhc.gov.cn/bgt/gwywj2/201906/7f057bf005b44d87894e6764e73d557a.shtml");

    private Hgr2019() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article7())
                .note(
                        "security-review",
                        "The security review of Article 28, where public health, national security or public interests"
                                + " may be affected, is not encoded: it is for other exporters than those of Article 7.",
                        "第二十八条的安全审查（可能影响公众健康、国家安全和社会公共利益的）适用于第七条以外的提供方，未编入。")
                .build();
    }

    private static RuleDraft article7() {
        return rule("HGR-2019:7")
                .when(all(HUMAN_GENETIC.isYes(), HGR_FOREIGN_CONTROLLED.isYes()))
                .then(outcome(PROHIBITED))
                .text(
                        "Foreign organisations and persons, and bodies that these set up or actually control, may not"
                                + " provide China's human genetic resources abroad, information on them included.",
                        "外国组织、个人及其设立或者实际控制的机构不得向境外提供我国人类遗传资源（包括人类遗传资源信息）。")
                .citing("HGR-2019:2");
    }
}
