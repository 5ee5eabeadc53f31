// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.SPLIT_FILINGS;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

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
                .rules(article4Paragraph3(), article7())
                .note(
                        "scope",
                        "Who may use the contract is since 2024-03-22 said by CBDF-2024:8; the limits of Article 4(1)"
                                + " until then are not encoded here.",
                        "2024年3月22日起，可订立标准合同的情形以CBDF-2024:8为准；此前第四条第一款的数量限制未在此编入。")
                .note(
                        "standing-duties",
                        "Left out for now: assessing, signing and filing again upon a change (Article 8).",
                        "暂未编入：情况变化后的重新评估、补充或者重新订立及备案（第八条）。")
                .build();
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
                .citing("NDSMR-2024:39", EffectivePeriod.from("2025-01-01"))
                .citing("CERT-2025:5(4)", FROM_2026);
    }

    private static RuleDraft article7() {
        return rule("SCM-2023:7#contract-filed-or-certificate")
                .when(outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION))
                .duty(AFTER, Deadline.within(10, WORKING_DAYS, "the contract takes effect", "标准合同生效之日"))
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
}
