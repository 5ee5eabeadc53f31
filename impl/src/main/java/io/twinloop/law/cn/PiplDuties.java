// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.LegalBasis.CONSENT;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;
import static io.twinloop.transfer.TransferFacts.LEGAL_BASIS;
import static io.twinloop.transfer.TransferFacts.PI_ANONYMISED;
import static io.twinloop.transfer.TransferFacts.PI_MINORS_UNDER_14;
import static io.twinloop.transfer.TransferFacts.PI_SENSITIVE;

import io.twinloop.language.Condition;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.RuleDraft;
import io.twinloop.value.EffectivePeriod;

/** PIPL: what is owed to the individuals before their information leaves the country, exempt from a mechanism or not. */
final class PiplDuties {

    private static final EffectivePeriod FROM_2025 = EffectivePeriod.from("2025-01-01");
    private static final EffectivePeriod FROM_CBDF = EffectivePeriod.from("2024-03-22");

    private PiplDuties() {}

    // By the invariants of the decision, information on children is sensitive, and sensitive information is personal.
    private static Condition childrensInformation() {
        return all(PI_MINORS_UNDER_14.isYes(), PI_ANONYMISED.isNo(), HOUSEHOLD_ACT.isNo());
    }

    static RuleDraft article30() {
        return rule("PIPL:30#necessity-notice")
                .when(all(PI_SENSITIVE.isYes(), PI_ANONYMISED.isNo(), HOUSEHOLD_ACT.isNo(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Tell the individuals, beside what Article 17 demands, why handling their sensitive information"
                                + " is necessary and how it affects their rights and interests.",
                        "除第十七条规定的事项外，还应当向个人告知处理敏感个人信息的必要性以及对个人权益的影响。")
                .note(
                        "identity-numbers",
                        "Whether the number of an identity card alone is sensitive has been open since the national"
                                + " standard in force from 2025-11-01 dropped it; its photograph remains sensitive.",
                        "2025年11月1日起实施的国家标准不再列举身份证件号码，仅有号码是否属于敏感个人信息尚无定论；证件照片仍属敏感。");
    }

    static RuleDraft article31Paragraph1() {
        return rule("PIPL:31(1)#guardian-consent")
                .when(all(childrensInformation(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Obtain the consent of a parent or other guardian for information on children who have not"
                                + " reached 14; whoever has reached 14 is outside.",
                        "处理不满十四周岁未成年人个人信息的（满十四周岁的不在此限），应当取得其父母或者其他监护人的同意。")
                .citing("NDSMR-2024:22", FROM_2025);
    }

    static RuleDraft article31Paragraph2() {
        return rule("PIPL:31(2)#special-rules")
                .when(all(childrensInformation(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Make special rules for handling information on children who have not reached 14.",
                        "处理不满十四周岁未成年人个人信息的，应当制定专门的个人信息处理规则。")
                .citing("NDSMR-2024:21", FROM_2025);
    }

    static RuleDraft article39Notice() {
        return rule("PIPL:39#notice")
                .when(all(personalInformationUnderPipl(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Tell the individuals the recipient's name and contact, its purpose and method of handling, the"
                                + " kinds of information, and how to exercise their rights against it.",
                        "向个人告知境外接收方的名称或者姓名、联系方式、处理目的、处理方式、个人信息的种类以及个人向境外接收方行使权利的方式和程序等事项。")
                .citing("CBDF-2024:10", FROM_CBDF);
    }

    static RuleDraft article39SeparateConsent() {
        return rule("PIPL:39#separate-consent")
                .when(all(personalInformationUnderPipl(), LEGAL_BASIS.is(CONSENT), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Obtain the individuals' separate consent to the provision abroad, where the handling rests on"
                                + " consent.",
                        "以同意为合法性基础的，应当取得个人对向境外提供其个人信息的单独同意。")
                .citing("PIPL:13(2)")
                .citing("CBDF-2024:10", FROM_CBDF)
                .citing("QA-2026-07:answers", EffectivePeriod.from("2026-07-24"))
                .confidence(Confidence.SECONDARY)
                .note(
                        "other-bases",
                        "Where the handling rests on items 2 to 7 of Article 13(1), consent is not needed, by paragraph 2"
                                + " of that article and, as summaries report, the administration's answers of July 2026;"
                                + " the notice always is.",
                        "依据第十三条第一款第二至七项处理的，依该条第二款以及2026年7月政策问答（据二手资料）无须取得同意，但均应告知。");
    }

    static RuleDraft article55Paragraph1Item4() {
        return rule("PIPL:55(1)(4)#impact-assessment")
                .when(all(personalInformationUnderPipl(), mayGoAbroad()))
                .duty(BEFORE)
                .text(
                        "Assess the impact on personal information before providing it abroad, record it, and keep the"
                                + " report and the record for at least 3 years.",
                        "向境外提供个人信息前，应当进行个人信息保护影响评估并对处理情况进行记录；评估报告和处理情况记录应当至少保存三年。")
                .citing("PIPL:56(2)")
                .citing("CBDF-2024:10", FROM_CBDF);
    }
}
