// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.formerVolumeForAssessment;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.noPersonalInformation;
import static io.twinloop.law.cn.Outbound.notImportantData;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.perhapsImportantData;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.HELD;
import static io.twinloop.transfer.TransferFacts.PERSONS_HANDLED;
import static io.twinloop.transfer.TransferFacts.STARTED_ON;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.language.Day;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.transfer.HeldKind;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Measures for the Security Assessment of Data Leaving the Country (数据出境安全评估办法), CAC Order 11, from 2022-09-01. */
final class Sam2022 {

    static final Instrument INSTRUMENT = new Instrument(
            "SAM-2022",
            Text.of("Measures for the Security Assessment of Outbound Data Transfers", "数据出境安全评估办法"),
            Text.of("Cyberspace Administration of China, Order No. 11", "国家互联网信息办公室令第11号"),
            Rank.DEPARTMENTAL_RULE,
            EffectivePeriod.from("2022-09-01"),
            "https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm");

    private static final EffectivePeriod FROM_CBDF = EffectivePeriod.from("2024-03-22");
    private static final EffectivePeriod UNTIL_CBDF =
            EffectivePeriod.from("2022-09-01").until("2024-03-22");

    private Sam2022() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(
                        article2(),
                        article4(),
                        article4Paragraph1Held(),
                        article4Paragraph1Item1(),
                        article4Paragraph1Item1NotTold(),
                        article4Paragraph1Item2Ciio(),
                        article4Paragraph1Item2Million(),
                        article4Paragraph1Item3(),
                        article5())
                .rules(Sam2022Papers.article5())
                .rules(Sam2022Papers.article6())
                .rules(article9())
                .rules(Sam2022Papers.article9())
                .rules(
                        Sam2022Lifetime.article14Change(),
                        Sam2022Lifetime.article14Expiry(),
                        Sam2022Lifetime.article20())
                .note(
                        "triggers",
                        "What triggers the assessment is since 2024-03-22 said by CBDF-2024:7, which Article 13 of that"
                                + " instrument lets prevail; the triggers of Article 4 ended with it.",
                        "2024年3月22日起，触发安全评估的情形以CBDF-2024:7为准（CBDF-2024:13规定不一致的以其为准）；本办法第四条的触发情形至此终止适用。")
                .note(
                        "procedure",
                        "The times of the authorities are no duties of the exporter: 5 working days for the provincial check and"
                                + " 7 for acceptance (Article 7), 45 for the assessment (Article 12). A review may be asked"
                                + " for within 15 working days of the result (Article 13).",
                        "主管部门的办理期限不是数据处理者的义务：省级查验5个工作日、国家受理7个工作日（第七条），评估45个工作日（第十二条）。"
                                + "对评估结果有异议的，可以在收到结果15个工作日内申请复评（第十三条）。")
                .coverage(Sam2022Coverage.lines())
                .build();
    }

    private static RuleDraft article2() {
        return rule("SAM-2022:2")
                .inForce(UNTIL_CBDF)
                .when(all(noPersonalInformation(), notImportantData()))
                .then(outcome(EXEMPT))
                .text(
                        "The measures apply to important data and personal information collected and generated in domestic"
                                + " operation. Other data may be provided abroad without any mechanism.",
                        "本办法适用于在境内运营中收集和产生的重要数据和个人信息；其他数据向境外提供的，无须适用任何机制。")
                .citing("PIPL:4");
    }

    private static RuleDraft article4() {
        return rule("SAM-2022:4#application")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Apply to the state cyberspace administration for the security assessment, through the provincial"
                                + " cyberspace administration of the place.",
                        "通过所在地省级网信部门向国家网信部门申报数据出境安全评估。")
                .citing("CBDF-2024:7(1)", FROM_CBDF);
    }

    private static RuleDraft article4Paragraph1Held() {
        return rule("SAM-2022:4(1)#held")
                .inForce(UNTIL_CBDF)
                .when(all(
                        any(Day.ON.atLeast(Day.of("2023-03-01")), STARTED_ON.atLeast(Day.of("2022-09-01"))),
                        outcomeIn(SECURITY_ASSESSMENT)))
                .require(
                        ERROR,
                        shown(HELD.some(held -> all(held.kind().is(HeldKind.SECURITY_ASSESSMENT), held.inForce()))))
                .remedy(
                        "Apply for the security assessment through the provincial cyberspace administration, and provide"
                                + " nothing before it is passed.",
                        "通过所在地省级网信部门申报数据出境安全评估，通过之前不得向境外提供。")
                .text(
                        "Where a security assessment is needed, one that was passed must be in force on the day.",
                        "应当通过安全评估的，当日须有已通过且在有效期内的安全评估结果。")
                .citing("PIPL:38(1)(1)", "SAM-2022:20")
                .reading(
                        "time-to-correct",
                        "What had begun before 2022-09-01 had 6 months to be put right (Article 20). The last day is taken"
                                + " to be 2023-02-28, so that nobody is late; if the day of entry into force is not"
                                + " counted, it was 2023-03-01.",
                        "2022年9月1日以前已经开展的，应当在6个月内完成整改（第二十条）。最后一日按2023年2月28日计，以免逾期；施行当日不计入的，则为3月1日。");
    }

    private static RuleDraft article4Paragraph1Item1() {
        return rule("SAM-2022:4(1)(1)")
                .inForce(UNTIL_CBDF)
                .when(importantData())
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "A handler that provides important data abroad needs a security assessment, whether or not the data"
                                + " is personal information.",
                        "数据处理者向境外提供重要数据的，不论是否属于个人信息，应当申报数据出境安全评估。")
                .citing("DSL:31", "SAM-2022:19", "CSL-2016:37");
    }

    private static RuleDraft article4Paragraph1Item1NotTold() {
        return rule("SAM-2022:4(1)(1)#not-told")
                .inForce(UNTIL_CBDF)
                .when(perhapsImportantData())
                .then(unsettled(
                        "What is important data is said by the definition of Article 19. That data of which nobody was told"
                                + " need not be filed as such was only said by CBDF-2024:2.",
                        "重要数据依第十九条定义判断；未被告知或者公开发布即无须作为重要数据申报，至CBDF-2024:2方有规定。",
                        SECURITY_ASSESSMENT))
                .text(
                        "Data of which it was neither told nor checked whether it is important: whether it needed a security"
                                + " assessment was open.",
                        "未被告知、亦未经核对是否属于重要数据的，是否应当申报安全评估，当时尚无规定。")
                .citing("SAM-2022:19");
    }

    private static RuleDraft article4Paragraph1Item2Ciio() {
        return rule("SAM-2022:4(1)(2)#ciio")
                .inForce(UNTIL_CBDF)
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isYes()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "An operator of critical information infrastructure that provides personal information abroad,"
                                + " whatever the number of persons, needs a security assessment.",
                        "关键信息基础设施运营者向境外提供个人信息的，不论人数，应当申报数据出境安全评估。")
                .citing("CSL-2016:37", "PIPL:38(1)(1)", "PIPL:40");
    }

    private static RuleDraft article4Paragraph1Item2Million() {
        return rule("SAM-2022:4(1)(2)#million")
                .inForce(UNTIL_CBDF)
                .when(all(personalInformation(), PERSONS_HANDLED.atLeast(1_000_000)))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "A handler of personal information of 1,000,000 persons or more (1,000,000 included) that provides"
                                + " any personal information abroad needs a security assessment.",
                        "处理100万人以上（含本数）个人信息的数据处理者向境外提供个人信息的，不论出境人数，应当申报数据出境安全评估。")
                .citing("PIPL:38(1)(1)", "PIPL:40");
    }

    private static RuleDraft article4Paragraph1Item3() {
        return rule("SAM-2022:4(1)(3)")
                .inForce(UNTIL_CBDF)
                .when(all(personalInformation(), formerVolumeForAssessment()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "A handler that since 1 January of the previous year has provided abroad personal information of"
                                + " 100,000 persons (included), or sensitive personal information of 10,000 persons"
                                + " (included), needs a security assessment.",
                        "自上年1月1日起累计向境外提供10万人（含本数）个人信息或者1万人（含本数）敏感个人信息的数据处理者向境外提供个人信息的，应当申报数据出境安全评估。")
                .citing("PIPL:38(1)(1)")
                .reading(
                        "bound-included",
                        "The item has no word that includes the number; that SCM-2023:4(1) says 'fewer than' of the same"
                                + " numbers fixes it as included.",
                        "本项未用“以上”；个人信息出境标准合同办法第四条第一款就同一数量用“不满”，故解为含本数。")
                .note(
                        "all-persons",
                        "The first count is of all persons, those with sensitive information among them. The window of two"
                                + " years ended on 2024-03-21.",
                        "第一项数量包括敏感个人信息所涉人数；自上年1月1日起的计算期间至2024年3月21日止。");
    }

    private static RuleDraft article5() {
        return rule("SAM-2022:5#self-assessment")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Before applying, assess the risks of the provision abroad oneself, on the points of this article.",
                        "申报数据出境安全评估前，应当按照本条所列重点事项开展数据出境风险自评估。");
    }

    private static RuleDraft article9() {
        return rule("SAM-2022:9#legal-document")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(BEFORE)
                .text(
                        "Agree with the recipient, in a legal document, on its duties of data security: purpose, method"
                                + " and scope; place and term of storage and what follows; limits on passing the data on;"
                                + " changes of control or law; remedies for breach; incidents and the rights of the"
                                + " individuals.",
                        "与境外接收方订立的法律文件中应当明确约定数据安全保护责任义务，包括：目的、方式和范围，境外保存地点、期限及到期处理，"
                                + "再转移限制，控制权或者法律环境变化时的措施，违约救济，安全事件应急处置与个人权益维护等。");
    }
}
