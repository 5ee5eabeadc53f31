// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.formerVolumeForContract;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Deadline.Unit.MONTHS;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.CONTRACT_CHANGED;
import static io.twinloop.transfer.KeyDayFacts.CONTRACT_EFFECTIVE;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.SPLIT_FILINGS;
import static io.twinloop.transfer.TransferFacts.STARTED_ON;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.language.Day;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Measures for the Standard Contract for Personal Information Leaving the Country (个人信息出境标准合同办法), from 2023-06-01. */
final class Scm2023 {

    static final Instrument INSTRUMENT = new Instrument(
            "SCM-2023",
            Text.of(
                    "Measures for the Standard Contract for Outbound Transfers of Personal Information",
                    "个人信息出境标准合同办法"),
            Text.of("Cyberspace Administration of China, Order No. 13", "国家互联网信息办公室令第13号"),
            Rank.DEPARTMENTAL_RULE,
            EffectivePeriod.from("2023-06-01"),
            "https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm");

    private static final EffectivePeriod FROM_2026 = EffectivePeriod.from("2026-01-01");

    private Scm2023() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article4Paragraph1(), article4Paragraph3())
                .rules(Scm2023ImpactAssessment.rules())
                .rules(article7(), article8(), article13())
                .note(
                        "scope",
                        "Who may use the contract is since 2024-03-22 said by CBDF-2024:8, which Article 13 of that"
                                + " instrument lets prevail; the limits of Article 4(1) ended with it.",
                        "2024年3月22日起，可订立标准合同的情形以CBDF-2024:8为准（CBDF-2024:13规定不一致的以其为准）；本办法第四条第一款的数量限制至此终止适用。")
                .coverage(Scm2023Coverage.lines())
                .build();
    }

    private static RuleDraft article4Paragraph1() {
        return rule("SCM-2023:4(1)")
                .inForce(EffectivePeriod.from("2023-06-01").until("2024-03-22"))
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isNo(), formerVolumeForContract()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "A handler other than an operator of critical information infrastructure that handles personal"
                                + " information of fewer than 1,000,000 persons (not included), and since 1 January of the"
                                + " previous year has provided abroad information of fewer than 100,000 persons and"
                                + " sensitive information of fewer than 10,000 persons (not included), concludes the"
                                + " standard contract or passes a certification.",
                        "同时符合下列情形的，可以通过订立标准合同的方式向境外提供个人信息（也可以通过个人信息保护认证）：非关键信息基础设施运营者；"
                                + "处理个人信息不满100万人（不含本数）；自上年1月1日起累计向境外提供个人信息不满10万人、敏感个人信息不满1万人（不含本数）。")
                .citing("PIPL:38(1)")
                .note(
                        "no-exemptions",
                        "Small volumes, contracts with the individual, human resources and information of foreign origin"
                                + " were not exempt before 2024-03-22.",
                        "2024年3月22日以前，小数量、履行与个人的合同、人力资源管理以及境外来源个人信息均不豁免。");
    }

    private static RuleDraft article4Paragraph3() {
        return rule("SCM-2023:4(3)#no-splitting")
                .when(any(
                        outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION),
                        all(
                                SPLIT_FILINGS.atLeast(2),
                                personalInformationUnderPipl(),
                                outcomeIn(EXEMPT, SECURITY_ASSESSMENT))))
                .duty(UPON)
                .text(
                        "Do not split the volume, or use other means, to provide under a standard contract what the law"
                                + " puts under the security assessment.",
                        "不得采取数量拆分等手段，将依法应当通过安全评估的个人信息以订立标准合同的方式向境外提供。")
                .citing("CERT-2025:5(4)", FROM_2026);
    }

    private static RuleDraft article7() {
        return rule("SCM-2023:7#contract-filed-or-certificate")
                .when(outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION))
                .duty(
                        AFTER,
                        Deadline.within(10, WORKING_DAYS, "the contract takes effect", "标准合同生效之日")
                                .from(CONTRACT_EFFECTIVE))
                .text(
                        "Conclude the standard contract strictly as in the annex (added terms may not conflict with it),"
                                + " provide nothing before it takes effect, and file it with the report of the impact"
                                + " assessment with the provincial cyberspace administration within 10 working days of"
                                + " its taking effect (the tenth included); or else hold a certificate of an accredited"
                                + " body before providing anything.",
                        "严格按照附件订立标准合同（补充条款不得与之冲突），合同生效后方可出境，并在生效之日起10个工作日内（含第10个工作日）"
                                + "向所在地省级网信部门备案标准合同和影响评估报告；或者在提供前通过专业机构的个人信息保护认证。")
                .citing("SCM-2023:6")
                .citing("CERT-2025:7", FROM_2026);
    }

    private static RuleDraft article8() {
        return rule("SCM-2023:8#anew-on-change")
                .when(outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION))
                .duty(
                        UPON,
                        Deadline.within(
                                        10,
                                        WORKING_DAYS,
                                        "the supplemented or new contract takes effect",
                                        "补充或者重新订立的标准合同生效之日")
                                .from(CONTRACT_CHANGED))
                .text(
                        "Under a standard contract: assess the impact anew, supplement the contract or conclude it anew, and"
                                + " file it again, when purpose, scope, kinds, sensitivity, method, place of storage or use"
                                + " change, the term of storage is extended, or the law around the recipient changes.",
                        "订立标准合同的，出境目的、范围、种类、敏感程度、方式、保存地点或者用途、方式变化，延长保存期限，"
                                + "或者境外政策法规变化可能影响个人信息权益的，应当重新开展影响评估，补充或者重新订立标准合同并备案。")
                .citing("SCM-2023:7");
    }

    private static RuleDraft article13() {
        return rule("SCM-2023:13#correction")
                .inForce(EffectivePeriod.from("2023-06-01").until("2023-12-02"))
                .when(all(STARTED_ON.before(Day.of("2023-06-01")), outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION)))
                .duty(
                        UPON,
                        Deadline.within(
                                6, MONTHS, "2023-06-01, the day these measures came into force", "本办法施行之日（2023年6月1日）"))
                .text(
                        "What had begun before the measures and does not meet them is put right within 6 months of their"
                                + " coming into force.",
                        "本办法施行前已经开展的个人信息出境活动，不符合本办法规定的，应当自本办法施行之日起6个月内完成整改。");
    }
}
