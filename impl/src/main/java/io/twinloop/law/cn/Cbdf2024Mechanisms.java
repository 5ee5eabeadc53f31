// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.volumeForAssessment;
import static io.twinloop.law.cn.Outbound.volumeForContract;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.KeyDayFacts.ASSESSMENT_ENDS;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.HELD;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;

import io.twinloop.rule.Deadline;
import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.HeldKind;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** CBDF-2024, Articles 7 to 11: what needs a security assessment, what a contract or certification, and the duties. */
final class Cbdf2024Mechanisms {

    private static final EffectivePeriod FROM_2025 = EffectivePeriod.from("2025-01-01");

    private Cbdf2024Mechanisms() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            article7Paragraph1Held(),
            article7Paragraph1Item1Important(),
            article7Paragraph1Item1Personal(),
            article7Paragraph1Item2Important(),
            article7Paragraph1Item2Volume(),
            article8Paragraph1(),
            article9(),
            article11()
        };
    }

    private static RuleDraft article7Paragraph1Held() {
        return rule("CBDF-2024:7(1)#held")
                .when(outcomeIn(SECURITY_ASSESSMENT))
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
                .citing("PIPL:38(1)(1)");
    }

    private static RuleDraft article7Paragraph1Item1Important() {
        return rule("CBDF-2024:7(1)(1)#important")
                .when(all(importantData(), EXPORTER_IS_CIIO.isYes()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "An operator of critical information infrastructure that provides important data abroad needs a"
                                + " security assessment.",
                        "关键信息基础设施运营者向境外提供重要数据的，应当申报数据出境安全评估。")
                .citing("CBDF-2024:2", "DSL:31")
                .citing("CSL-2016:37", EffectivePeriod.from("2017-06-01").until("2026-01-01"))
                .citing("CSL-2025:39", EffectivePeriod.from("2026-01-01"));
    }

    private static RuleDraft article7Paragraph1Item1Personal() {
        return rule("CBDF-2024:7(1)(1)#personal")
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isYes()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "An operator of critical information infrastructure that provides personal information abroad,"
                                + " whatever the number of persons, needs a security assessment.",
                        "关键信息基础设施运营者向境外提供个人信息的，不论人数，应当申报数据出境安全评估。")
                .citing("PIPL:38(1)(1)", "PIPL:40")
                .citing("CSL-2016:37", EffectivePeriod.from("2017-06-01").until("2026-01-01"))
                .citing("CSL-2025:39", EffectivePeriod.from("2026-01-01"))
                .citing("NDSMR-2024:35(1)(1)", FROM_2025);
    }

    private static RuleDraft article7Paragraph1Item2Important() {
        return rule("CBDF-2024:7(1)(2)#important")
                .when(all(importantData(), EXPORTER_IS_CIIO.isNo()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "A handler other than an operator of critical information infrastructure that provides important"
                                + " data abroad needs a security assessment, whether or not the data is personal"
                                + " information.",
                        "关键信息基础设施运营者以外的数据处理者向境外提供重要数据的，不论是否属于个人信息，应当申报数据出境安全评估。")
                .citing("CBDF-2024:2", "DSL:31")
                .note(
                        "automotive",
                        "The automotive rules of 2021 published personal information on more than 100,000 subjects as"
                                + " important data; the guideline of 2026 uses the bands of these provisions. How it"
                                + " stood between 2024-03-22 and 2026-02-02 is open: state the status accordingly.",
                        "2021年汽车数据规定将涉及个人信息主体超过10万人的个人信息列为重要数据，2026版指引则采用本规定的数量标准；"
                                + "2024年3月22日至2026年2月2日期间如何适用尚无定论，应据此填报状态。");
    }

    private static RuleDraft article7Paragraph1Item2Volume() {
        return rule("CBDF-2024:7(1)(2)#volume")
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isNo(), volumeForAssessment()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "A handler other than an operator of critical information infrastructure that since 1 January of"
                                + " the current year has provided abroad personal information, sensitive information left"
                                + " out, of 1,000,000 persons or more (1,000,000 included), or sensitive personal"
                                + " information of 10,000 persons or more (10,000 included), needs a security assessment.",
                        "关键信息基础设施运营者以外的数据处理者，自当年1月1日起累计向境外提供100万人以上（含本数）个人信息（不含敏感个人信息）"
                                + "或者1万人以上（含本数）敏感个人信息的，应当申报数据出境安全评估。")
                .citing("PIPL:38(1)(1)", "PIPL:40")
                .citing("NDSMR-2024:35(1)(1)", FROM_2025)
                .reading(
                        "exempt-persons-not-counted",
                        "Persons whose transfer is exempt by Articles 3 to 6 are not counted: paragraph 2 leaves those"
                                + " cases to their own articles.",
                        "符合第三条至第六条豁免情形的个人不计入累计数量：本条第二款规定该等情形从其规定。")
                .reading(
                        "assessment-before-contract",
                        "Whoever reaches one of these counts needs the assessment only, although the other count lies in"
                                + " the band of Article 8: 2,000,000 ordinary and 5 sensitive persons need no contract"
                                + " beside it.",
                        "任一数量达到本项标准的，仅须安全评估，即使另一数量落入第八条区间：一般个人信息200万人、敏感个人信息5人者，无须另行订立标准合同。")
                .reading(
                        "sensitive-only",
                        "A person with any sensitive information counts as sensitive only; the two counts are never"
                                + " added. How the same person in several transfers is counted once is left to practice.",
                        "涉及任何敏感个人信息的个人仅计入敏感个人信息人数，两项数量不相加；同一个人多次出境如何去重，由实践把握。");
    }

    private static RuleDraft article8Paragraph1() {
        return rule("CBDF-2024:8(1)")
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isNo(), volumeForContract()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "A handler other than an operator of critical information infrastructure concludes the standard"
                                + " contract with the recipient or passes a certification, if since 1 January of the"
                                + " current year it has provided abroad either of these: personal information, sensitive"
                                + " information left out, of 100,000 persons or more (included) but fewer than 1,000,000"
                                + " (not included); sensitive personal information of at least 1 but fewer than 10,000"
                                + " persons (not included).",
                        "关键信息基础设施运营者以外的数据处理者，自当年1月1日起累计向境外提供下列个人信息之一的，应当依法与境外接收方订立个人信息出境标准合同"
                                + "或者通过个人信息保护认证：10万人以上（含本数）、不满100万人（不含本数）个人信息（不含敏感个人信息）；"
                                + "1人以上、不满1万人（不含本数）敏感个人信息。")
                .citing("PIPL:38(1)")
                .citing("NDSMR-2024:35(1)", FROM_2025)
                .reading(
                        "exempt-persons-not-counted",
                        "Persons whose transfer is exempt by Articles 3 to 6 are not counted: paragraph 2 leaves those"
                                + " cases to their own articles.",
                        "符合第三条至第六条豁免情形的个人不计入累计数量：本条第二款规定该等情形从其规定。")
                .reading(
                        "sensitive-only",
                        "A person with any sensitive information counts as sensitive only; the two counts are"
                                + " alternatives and are never added. One sensitive person is enough.",
                        "涉及任何敏感个人信息的个人仅计入敏感个人信息人数；两项数量为择一关系，不相加；敏感个人信息涉及1人即适用。")
                .note(
                        "sensitive-itself",
                        "A transfer that itself contains sensitive information is of one sensitive person at least,"
                                + " whatever the count says.",
                        "本次出境自身包含敏感个人信息的，无论填报的累计人数如何，敏感个人信息至少涉及1人。");
    }

    private static RuleDraft article9() {
        return rule("CBDF-2024:9#extension")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(
                        AFTER,
                        new Deadline(
                                        Text.of("the validity of the assessment ends", "评估结果有效期届满"),
                                        60,
                                        WORKING_DAYS,
                                        Deadline.Direction.BEFORE)
                                .from(ASSESSMENT_ENDS))
                .text(
                        "The result is valid for 3 years from its date. Whoever wants to go on, and need not apply anew,"
                                + " applies through the provincial cyberspace administration to have it extended by 3"
                                + " years, within 60 working days before it ends.",
                        "评估结果有效期为3年，自出具之日起计算；需要继续出境且无须重新申报评估的，可以在有效期届满前60个工作日内，" + "通过所在地省级网信部门申请延长3年。")
                .citing("SAM-2022:14")
                .citing("QA-2026-07:answers", EffectivePeriod.from("2026-07-24"))
                .reading(
                        "on-the-sixtieth-day",
                        "Whether the window opens or closes 60 working days before the end is not clear in the Chinese text;"
                                + " commentary takes it as opening. To apply on that day meets both readings, so that day"
                                + " is given.",
                        "“届满前60个工作日内”究竟是起始还是截止时点，文义不明，评论多解为起始。于该日申请可满足两种理解，故以该日计。");
    }

    private static RuleDraft article11() {
        return rule("CBDF-2024:11#security-and-incidents")
                .when(all(any(HOUSEHOLD_ACT.isNo(), importantData()), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Take technical and other measures to keep the data secure on its way abroad. Upon an actual or"
                                + " possible security incident take remedies at once and report in time to the"
                                + " cyberspace administration at provincial level or above and the other departments"
                                + " concerned.",
                        "采取技术措施和其他必要措施保障数据出境安全；发生或者可能发生数据安全事件的，应当采取补救措施，及时向省级以上网信部门和其他有关主管部门报告。")
                .note(
                        "household",
                        "Not owed for personal information of a household act, to which the law on personal information"
                                + " does not apply.",
                        "自然人因个人或者家庭事务提供个人信息的，不适用个人信息保护法，不产生本项义务。");
    }
}
