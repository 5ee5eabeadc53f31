// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.Mechanism.PROHIBITED;
import static io.twinloop.transfer.TransferFacts.HGR_FOREIGN_CONTROLLED;
import static io.twinloop.transfer.TransferFacts.HGR_MAY_AFFECT;
import static io.twinloop.transfer.TransferFacts.HGR_REVIEWED;
import static io.twinloop.transfer.TransferFacts.HGR_TO_FOREIGNERS;
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
                .rules(article7(), article28Paragraph1(), article28Paragraph2())
                .note(
                        "materials",
                        "Materials that leave the country (Article 27) and research with foreign partners (Articles 21 to"
                                + " 26) are outside: a transfer is of data.",
                        "人类遗传资源材料出境（第二十七条）以及国际合作科学研究（第二十一至二十六条）不在范围内：本库仅判断数据出境。")
                .coverage(Hgr2019Coverage.lines())
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

    private static RuleDraft article28Paragraph1() {
        return rule("HGR-2019:28(1)#security-review")
                .when(all(HUMAN_GENETIC.isYes(), HGR_TO_FOREIGNERS.isYes(), HGR_MAY_AFFECT.isYes(), mayGoAbroad()))
                .require(ERROR, shown(HGR_REVIEWED.isYes()))
                .remedy("Provide nothing before the security review is passed.", "通过安全审查之前不得提供。")
                .text(
                        "Information on human genetic resources that is provided or opened to foreign organisations or"
                                + " persons, or to bodies that these set up or actually control, passes a security review"
                                + " first, if it may affect public health, national security or public interests.",
                        "将人类遗传资源信息向外国组织、个人及其设立或者实际控制的机构提供或者开放使用，可能影响我国公众健康、国家安全和社会公共利益的，应当通过主管部门组织的安全审查。");
    }

    private static RuleDraft article28Paragraph2() {
        return rule("HGR-2019:28(2)#filing-and-backup")
                .when(all(HUMAN_GENETIC.isYes(), HGR_TO_FOREIGNERS.isYes(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Record with the competent department that the information is provided or opened to foreigners, and"
                                + " submit a backup of it.",
                        "将人类遗传资源信息向外国组织、个人及其设立或者实际控制的机构提供或者开放使用的，应当向主管部门备案并提交信息备份。");
    }
}
