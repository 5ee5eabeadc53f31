// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.formerVolumeForAssessment;
import static io.twinloop.law.cn.Outbound.formerVolumeForContract;
import static io.twinloop.law.cn.Outbound.gbaContract;
import static io.twinloop.law.cn.Outbound.gbaContractUsed;
import static io.twinloop.law.cn.Outbound.notImportantData;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.law.cn.Outbound.volumeForAnyMechanism;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.GbaRegion.HONG_KONG;
import static io.twinloop.transfer.KeyDayFacts.CONTRACT_EFFECTIVE;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.PERSONS_HANDLED;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Guideline on the Greater Bay Area contract between the mainland and Hong Kong (粤港澳大湾区标准合同), from 2023-12-13. */
final class GbaHk2023 {

    static final Instrument INSTRUMENT = new Instrument(
            "GBA-HK-2023",
            Text.of(
                    "Implementation Guideline on the Standard Contract for the Cross-boundary Flow of Personal"
                            + " Information within the Guangdong-Hong Kong-Macao Greater Bay Area (Mainland, Hong Kong)",
                    "粤港澳大湾区（内地、香港）个人信息跨境流动标准合同实施指引"),
            Text.of(
                    "Cyberspace Administration of China and Innovation, Technology and Industry Bureau of Hong Kong",
                    "国家互联网信息办公室、香港特别行政区政府创新科技及工业局"),
            Rank.NORMATIVE_DOCUMENT,
            EffectivePeriod.from("2023-12-13"),
            "https://www.digitalpolicy.gov.hk/en/our_work/digital_infrastructure/mainland/cross-boundary_data_flow");

    // The bands of volume are those of CBDF-2024; before it, the guideline stood beside other limits.
    private static final EffectivePeriod BESIDE_CBDF = EffectivePeriod.from("2024-03-22");
    private static final EffectivePeriod BEFORE_CBDF =
            EffectivePeriod.from("2023-12-13").until("2024-03-22");

    private GbaHk2023() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .confidence(Confidence.SECONDARY)
                .rules(
                        article2(),
                        article2Ciio(),
                        article2WithinLimits(),
                        article2VolumeWaiver(),
                        filing(),
                        noOnwardTransfer())
                .note(
                        "articles-4-to-9",
                        "Articles 4 to 9 were read in summaries only: the duties are cited by that range.",
                        "第四条至第九条仅据摘要核读，相关义务以该条文区间引用。")
                .build();
    }

    private static RuleDraft article2() {
        return rule("GBA-HK-2023:2")
                .inForce(BESIDE_CBDF)
                .when(all(
                        gbaContract(HONG_KONG),
                        personalInformation(),
                        notImportantData(),
                        EXPORTER_IS_CIIO.isNo(),
                        volumeForAnyMechanism()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "Between handlers and recipients registered or located in the nine mainland cities of the Greater"
                                + " Bay Area and in Hong Kong, personal information may flow under the standard contract of"
                                + " the area, whatever the number of persons, unless it was told or published to be"
                                + " important data.",
                        "个人信息处理者和接收方注册于（组织）或者位于（个人）大湾区内地九市和香港的，可以通过订立大湾区标准合同跨境提供个人信息，不限人数；" + "被告知或者公开发布为重要数据的除外。")
                .reading(
                        "no-limit-of-volume",
                        "The guideline sets no limit of volume. It is older than CBDF-2024, whose Article 13 gives"
                                + " CBDF-2024 precedence over what is inconsistent; the waiver is read as a special measure that"
                                + " stays.",
                        "指引未设数量限制。其早于《促进和规范数据跨境流动规定》，后者第十三条规定不一致的以其为准；此处理解该便利措施作为特别规定继续适用。");
    }

    private static RuleDraft article2Ciio() {
        return rule("GBA-HK-2023:2#ciio")
                .when(all(gbaContract(HONG_KONG), personalInformation(), notImportantData(), EXPORTER_IS_CIIO.isYes()))
                .then(unsettled(
                        "Whether an operator of critical information infrastructure may use the contract of the area is"
                                + " not stated.",
                        "关键信息基础设施运营者能否采用大湾区标准合同，指引未明确。",
                        STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "An operator of critical information infrastructure holds a contract of the area with a recipient"
                                + " in Hong Kong: whether it takes the place of the security assessment is open.",
                        "关键信息基础设施运营者与香港接收方订立大湾区标准合同的，能否代替安全评估，尚无定论。");
    }

    private static RuleDraft article2WithinLimits() {
        return rule("GBA-HK-2023:2#within-limits")
                .inForce(BEFORE_CBDF)
                .when(all(
                        gbaContract(HONG_KONG),
                        personalInformation(),
                        notImportantData(),
                        EXPORTER_IS_CIIO.isNo(),
                        formerVolumeForContract()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "Within the limits of SCM-2023:4(1) the standard contract of the area takes the place of the national"
                                + " one between the nine mainland cities and Hong Kong.",
                        "在SCM-2023:4(1)的数量限制以内，内地九市与香港之间可以以大湾区标准合同代替全国性标准合同。");
    }

    private static RuleDraft article2VolumeWaiver() {
        return rule("GBA-HK-2023:2#volume-waiver")
                .inForce(BEFORE_CBDF)
                .when(all(
                        gbaContract(HONG_KONG),
                        personalInformation(),
                        notImportantData(),
                        EXPORTER_IS_CIIO.isNo(),
                        any(PERSONS_HANDLED.atLeast(1_000_000), formerVolumeForAssessment())))
                .then(unsettled(
                        "The guideline sets no limit of volume, but it stands below SAM-2022, whose limits were then in"
                                + " force and whose text makes no exception for it.",
                        "指引未设数量限制，但其位阶低于当时施行的SAM-2022，后者未对其作出例外规定。",
                        STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "Beyond the limits of SAM-2022:4(1), before 2024-03-22: whether the contract of the area took the"
                                + " place of the security assessment was open.",
                        "2024年3月22日以前，超过SAM-2022:4(1)数量标准的，大湾区标准合同能否代替安全评估，尚无定论。");
    }

    private static RuleDraft filing() {
        return rule("GBA-HK-2023:4-9#filing")
                .when(gbaContractUsed(HONG_KONG))
                .duty(
                        AFTER,
                        Deadline.within(10, WORKING_DAYS, "the contract takes effect", "标准合同生效之日")
                                .from(CONTRACT_EFFECTIVE))
                .exceptionTo("SCM-2023:7#contract-filed-or-certificate")
                .text(
                        "File the contract, within 10 working days of its taking effect (the tenth included), with the"
                                + " cyberspace administration of Guangdong, as the recipient does with"
                                + " the Digital Policy Office of Hong Kong. It takes the place of the national contract and its filing.",
                        "在标准合同生效之日起10个工作日内（含第10个工作日）向广东省互联网信息办公室备案，接收方向香港数字政策办公室备案；以此代替全国性标准合同及其备案。");
    }

    private static RuleDraft noOnwardTransfer() {
        return rule("GBA-HK-2023:4-9#no-onward-transfer")
                .when(gbaContractUsed(HONG_KONG))
                .duty(AFTER)
                .text(
                        "See to it that the recipient does not provide the information to anyone outside the Greater Bay"
                                + " Area; otherwise the national mechanisms apply.",
                        "接收方不得将个人信息提供给大湾区以外的组织、个人；需向区外提供的，适用全国性机制。")
                .citing("QA-2026-01:answers", EffectivePeriod.from("2026-01-30"));
    }
}
