// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.foreignRequestForDataInChina;
import static io.twinloop.law.cn.Outbound.formerVolumeForContract;
import static io.twinloop.law.cn.Outbound.gbaContractUnderGuideline;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.HeldKind.CERTIFICATION;
import static io.twinloop.transfer.HeldKind.GBA_STANDARD_CONTRACT;
import static io.twinloop.transfer.HeldKind.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.HeldKind.STANDARD_CONTRACT;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.PROHIBITED;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_STATE_ORGAN;
import static io.twinloop.transfer.TransferFacts.FOREIGN_REQUEST_APPROVED;
import static io.twinloop.transfer.TransferFacts.HELD;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;
import static io.twinloop.transfer.TransferFacts.RECIPIENT_LISTING;
import static io.twinloop.transfer.TransferFacts.STARTED_ON;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.language.Day;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.transfer.Mechanism;
import io.twinloop.transfer.RecipientListing;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Personal Information Protection Law (个人信息保护法), in force from 2021-11-01: what it says on leaving the country. */
final class Pipl {

    static final Instrument INSTRUMENT = new Instrument(
            "PIPL",
            Text.of("Personal Information Protection Law of the People's Republic of China", "中华人民共和国个人信息保护法"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2021-11-01"),
            "https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm");

    private static final EffectivePeriod FROM_2025 = EffectivePeriod.from("2025-01-01");

    private Pipl() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(
                        PiplDuties.article30(),
                        PiplDuties.article31Paragraph1(),
                        PiplDuties.article31Paragraph2(),
                        article36(),
                        article38Paragraph1ConditionsPending(),
                        article38Paragraph1ContractPending(),
                        article38Paragraph1Held(),
                        PiplStandingDuties.article38Paragraph3(),
                        PiplDuties.article39Notice(),
                        PiplDuties.article39SeparateConsent(),
                        article41(),
                        article41Approval(),
                        article42Prohibited(),
                        article42Restricted(),
                        PiplStandingDuties.article52Paragraph1(),
                        PiplStandingDuties.article53(),
                        PiplStandingDuties.article54(),
                        PiplStandingDuties.article54TwoYears(),
                        PiplDuties.article55Paragraph1Item4())
                .rules(PiplImpactAssessment.rules())
                .rules(article72Paragraph1())
                .note(
                        "reciprocity",
                        "Measures in return under Article 43 are announced case by case and are not encoded.",
                        "第四十三条规定的对等措施依个案公布，未编入。")
                .coverage(PiplCoverage.lines())
                .build();
    }

    private static RuleDraft article36() {
        return rule("PIPL:36")
                .when(all(personalInformation(), EXPORTER_IS_STATE_ORGAN.isYes()))
                .then(outcome(Mechanism.SECURITY_ASSESSMENT))
                .text(
                        "A state organ stores the personal information it handles in China; if it must truly be provided"
                                + " abroad, a security assessment is made. The same holds for an organisation that"
                                + " manages public affairs by authority of law.",
                        "国家机关处理的个人信息应当在境内存储；确需向境外提供的，应当进行安全评估。法律、法规授权的具有管理公共事务职能的组织为履行法定职责处理个人信息的，同样适用。")
                .citing("PIPL:37")
                .reading(
                        "state-organs-first",
                        "The rule is statute: it stands before the exemptions and lists of CBDF 4, 5 and 6 and before"
                                + " NDSMR 35. Who makes the assessment is not said; the administration's is taken to be"
                                + " meant.",
                        "本条属法律，优先于《促进和规范数据跨境流动规定》第四至六条的豁免和清单以及《网络数据安全管理条例》第三十五条。" + "由谁组织评估条文未明，此处理解为国家网信部门组织的安全评估。");
    }

    private static RuleDraft article38Paragraph1ConditionsPending() {
        return rule("PIPL:38(1)#conditions-pending")
                .inForce(EffectivePeriod.from("2021-11-01").until("2022-09-01"))
                .when(all(personalInformationUnderPipl(), EXPORTER_IS_CIIO.isNo()))
                .then(unsettled(
                        "The law asks for one of the conditions of this paragraph, and none of them could be met yet:"
                                + " neither the measures, nor the contract, nor the certification were there.",
                        "本款要求具备条件之一，但安全评估办法、标准合同和认证当时均未施行，条件均无从具备。"))
                .text(
                        "Personal information that a handler other than an operator of critical information infrastructure"
                                + " provides abroad needs one of the conditions of this paragraph: how to meet them was"
                                + " open.",
                        "关键信息基础设施运营者以外的处理者向境外提供个人信息的，应当具备本款条件之一；当时如何具备，尚无规定。");
    }

    private static RuleDraft article38Paragraph1ContractPending() {
        return rule("PIPL:38(1)#contract-pending")
                .inForce(EffectivePeriod.from("2022-09-01").until("2023-06-01"))
                .when(all(personalInformationUnderPipl(), EXPORTER_IS_CIIO.isNo(), formerVolumeForContract()))
                .then(unsettled(
                        "Below the volumes of the security assessment the law asks for a standard contract or a"
                                + " certification. The contract was not in force yet; a certification could be had from"
                                + " 2022-11-18 on only.",
                        "未达到安全评估数量标准的，应当订立标准合同或者通过认证；标准合同当时尚未施行，认证自2022年11月18日起方可申请。"))
                .text(
                        "Personal information below the volumes of SAM-2022:4 needs one of the conditions of this paragraph:"
                                + " how to meet them before 2023-06-01, other than by certification, was open.",
                        "未达到SAM-2022:4数量标准的，应当具备本款条件之一；2023年6月1日以前，除认证外如何具备，尚无规定。")
                .confidence(Confidence.SECONDARY);
    }

    private static RuleDraft article38Paragraph1Held() {
        return rule("PIPL:38(1)#held")
                .when(all(
                        any(Day.ON.atLeast(Day.of("2023-12-01")), STARTED_ON.atLeast(Day.of("2023-06-01"))),
                        outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION)))
                .require(
                        ERROR,
                        shown(any(
                                HELD.some(held -> all(
                                        held.kind().in(STANDARD_CONTRACT, CERTIFICATION, SECURITY_ASSESSMENT),
                                        held.inForce())),
                                all(
                                        HELD.some(held -> all(held.kind().is(GBA_STANDARD_CONTRACT), held.inForce())),
                                        gbaContractUnderGuideline()))))
                .remedy(
                        "Conclude the standard contract with the recipient, or pass a certification, before providing"
                                + " anything; within the Greater Bay Area its own contract will do.",
                        "在提供前与境外接收方订立标准合同或者通过个人信息保护认证；在粤港澳大湾区内可以订立大湾区标准合同。")
                .text(
                        "Where a standard contract or a certification is needed, one of the two must be in force on the"
                                + " day. A passed security assessment will do as well, and so will the contract of the"
                                + " Greater Bay Area where its terms are met.",
                        "应当订立标准合同或者通过认证的，当日须有其一有效；已通过安全评估的，或者符合条件的大湾区标准合同已生效的，亦可。")
                .reading(
                        "time-to-correct",
                        "What had begun before 2023-06-01 had 6 months to be put right (SCM-2023:13). The last day is taken"
                                + " to be 2023-11-30, so that nobody is late; if the day of entry into force is not"
                                + " counted, it was 2023-12-01.",
                        "2023年6月1日以前已经开展的，应当在6个月内完成整改（SCM-2023:13）。最后一日按2023年11月30日计，以免逾期；施行当日不计入的，则为12月1日。");
    }

    private static RuleDraft article41() {
        return rule("PIPL:41")
                .when(all(
                        foreignRequestForDataInChina(),
                        personalInformationUnderPipl(),
                        FOREIGN_REQUEST_APPROVED.isNo()))
                .then(outcome(PROHIBITED))
                .text(
                        "Without the approval of the competent authority of the People's Republic of China, personal"
                                + " information stored in China may not be provided to a foreign judicial or"
                                + " law-enforcement body.",
                        "非经中华人民共和国主管机关批准，不得向外国司法或者执法机构提供存储于境内的个人信息。")
                .note(
                        "approved-goes-on",
                        "The approval lifts this prohibition only: an approved provision is judged by the other rules.",
                        "批准仅解除本条禁止；经批准的提供仍按其他规则判断。");
    }

    private static RuleDraft article41Approval() {
        return rule("PIPL:41#approval")
                .when(all(foreignRequestForDataInChina(), personalInformationUnderPipl()))
                .require(ERROR, shown(FOREIGN_REQUEST_APPROVED.isYes()))
                .remedy("Provide nothing; apply to the competent authority for approval first.", "不得提供；应先报主管机关批准。")
                .text(
                        "Whoever is to provide personal information stored in China to a foreign judicial or"
                                + " law-enforcement body obtains the approval of the competent authority first.",
                        "应外国司法或者执法机构请求提供存储于境内的个人信息的，应当先经主管机关批准。");
    }

    private static RuleDraft article42Prohibited() {
        return rule("PIPL:42#prohibited")
                .when(all(RECIPIENT_LISTING.is(RecipientListing.PROHIBITED), personalInformationUnderPipl()))
                .then(outcome(PROHIBITED))
                .text(
                        "Personal information may not be provided to a recipient that the state cyberspace administration"
                                + " has listed as one to whom its provision is prohibited.",
                        "境外接收方被国家网信部门列入禁止个人信息提供清单的，不得向其提供个人信息。");
    }

    private static RuleDraft article42Restricted() {
        return rule("PIPL:42#restricted")
                .when(all(RECIPIENT_LISTING.is(RecipientListing.RESTRICTED), personalInformationUnderPipl()))
                .then(unsettled(
                        "The recipient is on the list of restriction. What is allowed is what the announcement says, and"
                                + " that is not encoded.",
                        "境外接收方被列入限制清单，可否提供以公告载明的措施为准，公告内容未编入。"))
                .text(
                        "Personal information may be provided to a recipient listed as restricted only on the terms that"
                                + " the state cyberspace administration has announced.",
                        "境外接收方被列入限制个人信息提供清单的，仅可按照国家网信部门公告的措施提供个人信息。");
    }

    private static RuleDraft article72Paragraph1() {
        return rule("PIPL:72(1)")
                .when(all(personalInformation(), HOUSEHOLD_ACT.isYes()))
                .then(outcome(EXEMPT))
                .text(
                        "This law does not apply to a natural person who handles personal information for private or"
                                + " household affairs.",
                        "自然人因个人或者家庭事务处理个人信息的，不适用本法。")
                .citing("NDSMR-2024:63(2)", FROM_2025)
                .reading(
                        "important-data-first",
                        "This paragraph lifts this law only, and NDSMR 63(2) that regulation only. The data security law"
                                + " still binds, so important data needs its assessment in a household act as well; and"
                                + " what other laws prohibit stays prohibited.",
                        "本款仅排除个人信息保护法的适用，《网络数据安全管理条例》第六十三条第二款仅排除该条例的适用。数据安全法仍予适用，"
                                + "故家庭事务中涉及重要数据的仍应通过安全评估；其他法律禁止提供的，仍予禁止。");
    }
}
