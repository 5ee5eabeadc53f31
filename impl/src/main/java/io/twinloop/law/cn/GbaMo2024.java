// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
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
import static io.twinloop.transfer.GbaRegion.MACAO;
import static io.twinloop.transfer.KeyDayFacts.CONTRACT_EFFECTIVE;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Guideline on the Greater Bay Area contract between the mainland and Macao (粤港澳大湾区标准合同), from 2024-09-10. */
final class GbaMo2024 {

    static final Instrument INSTRUMENT = new Instrument(
            "GBA-MO-2024",
            Text.of(
                    "Implementation Guideline on the Standard Contract for the Cross-boundary Flow of Personal"
                            + " Information within the Guangdong-Hong Kong-Macao Greater Bay Area (Mainland, Macao)",
                    "粤港澳大湾区（内地、澳门）个人信息跨境流动标准合同实施指引"),
            Text.of(
                    "Cyberspace Administration of China, Economic and Technological Development Bureau and Personal"
                            + " Data Protection Bureau of Macao, Notice No. 1 of 2024",
                    "国家互联网信息办公室、澳门特别行政区政府经济及科技发展局、澳门特别行政区政府个人资料保护局公告2024年第1号"),
            Rank.NORMATIVE_DOCUMENT,
            EffectivePeriod.from("2024-09-10"),
            "http://nmg.hxxinw.cn/tech/1990024.html");

    private GbaMo2024() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .confidence(Confidence.SECONDARY)
                .rules(article2(), article2Ciio(), filing(), noOnwardTransfer())
                .note(
                        "articles-4-to-9",
                        "Articles 4 to 9 were read in summaries only: the duties are cited by that range.",
                        "第四条至第九条仅据摘要核读，相关义务以该条文区间引用。")
                .build();
    }

    private static RuleDraft article2() {
        return rule("GBA-MO-2024:2")
                .when(all(
                        gbaContract(MACAO),
                        personalInformation(),
                        notImportantData(),
                        EXPORTER_IS_CIIO.isNo(),
                        volumeForAnyMechanism()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "Between handlers and recipients registered or located in the nine mainland cities of the Greater"
                                + " Bay Area and in Macao, personal information may flow under the standard contract of"
                                + " the area, whatever the number of persons, unless it was told or published to be"
                                + " important data.",
                        "个人信息处理者和接收方注册于（组织）或者位于（个人）大湾区内地九市和澳门的，可以通过订立大湾区标准合同跨境提供个人信息，不限人数；" + "被告知或者公开发布为重要数据的除外。")
                .reading(
                        "no-limit-of-volume",
                        "The guideline sets no limit of volume, and it is younger than CBDF-2024; the waiver is read as a"
                                + " special measure beside Articles 7 and 8 of the latter.",
                        "指引未设数量限制，且晚于《促进和规范数据跨境流动规定》；此处理解该便利措施为其第七条、第八条之外的特别规定。");
    }

    private static RuleDraft article2Ciio() {
        return rule("GBA-MO-2024:2#ciio")
                .when(all(gbaContract(MACAO), personalInformation(), notImportantData(), EXPORTER_IS_CIIO.isYes()))
                .then(unsettled(
                        "Whether an operator of critical information infrastructure may use the contract of the area is"
                                + " not stated.",
                        "关键信息基础设施运营者能否采用大湾区标准合同，指引未明确。",
                        STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "An operator of critical information infrastructure holds a contract of the area with a recipient"
                                + " in Macao: whether it takes the place of the security assessment is open.",
                        "关键信息基础设施运营者与澳门接收方订立大湾区标准合同的，能否代替安全评估，尚无定论。");
    }

    private static RuleDraft filing() {
        return rule("GBA-MO-2024:4-9#filing")
                .when(gbaContractUsed(MACAO))
                .duty(
                        AFTER,
                        Deadline.within(10, WORKING_DAYS, "the contract takes effect", "标准合同生效之日")
                                .from(CONTRACT_EFFECTIVE))
                .exceptionTo("SCM-2023:7#contract-filed-or-certificate")
                .text(
                        "File the contract, within 10 working days of its taking effect (the tenth included), with the"
                                + " cyberspace administration of Guangdong, as the recipient does with"
                                + " the Personal Data Protection Bureau of Macao. It takes the place of the national contract and its filing.",
                        "在标准合同生效之日起10个工作日内（含第10个工作日）向广东省互联网信息办公室备案，接收方向澳门个人资料保护局备案；以此代替全国性标准合同及其备案。");
    }

    private static RuleDraft noOnwardTransfer() {
        return rule("GBA-MO-2024:4-9#no-onward-transfer")
                .when(gbaContractUsed(MACAO))
                .duty(AFTER)
                .text(
                        "See to it that the recipient does not provide the information to anyone outside the Greater Bay"
                                + " Area; otherwise the national mechanisms apply.",
                        "接收方不得将个人信息提供给大湾区以外的组织、个人；需向区外提供的，适用全国性机制。")
                .citing("QA-2026-01:answers", EffectivePeriod.from("2026-01-30"));
    }
}
