// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Deadline.Unit.MONTHS;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.ASSESSMENT_ENDS;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.STARTED_ON;

import io.twinloop.language.Day;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.RuleDraft;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** SAM-2022, Articles 14 and 20: how long an assessment lasts, and what had begun before the measures. */
final class Sam2022Lifetime {

    private Sam2022Lifetime() {}

    static RuleDraft article14Change() {
        return rule("SAM-2022:14(1)#apply-anew-on-change")
                .when(outcomeIn(SECURITY_ASSESSMENT))
                .duty(UPON)
                .text(
                        "Apply for the assessment anew when, within its validity, the purpose, method, scope or kinds of the"
                                + " export or the use by the recipient change so as to bear on security, the term of"
                                + " storage is extended, or the law around the recipient, the control of either side or"
                                + " the legal document changes.",
                        "在评估结果有效期内，出境的目的、方式、范围、种类或者境外接收方的用途、方式发生变化影响安全的，延长境外保存期限的，"
                                + "境外法律环境、实际控制权、法律文件等变化影响安全的，应当重新申报评估。")
                .citing("CBDF-2024:9", FROM_CBDF);
    }

    static RuleDraft article14Expiry() {
        return rule("SAM-2022:14(2)#apply-before-expiry")
                .inForce(EffectivePeriod.from("2022-09-01").until("2024-03-22"))
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
                        "The result is valid for 2 years from its date. Whoever wants to go on applies anew 60 working days"
                                + " before it ends.",
                        "评估结果有效期为2年，自出具之日起计算；需要继续出境的，应当在有效期届满60个工作日前重新申报评估。")
                .citing("SAM-2022:14(1)")
                .note(
                        "today",
                        "Since 2024-03-22: 3 years and an extension, CBDF-2024:9.",
                        "2024年3月22日起为3年并可申请延长，见CBDF-2024:9。");
    }

    static RuleDraft article20() {
        return rule("SAM-2022:20#correction")
                .inForce(EffectivePeriod.from("2022-09-01").until("2023-03-02"))
                .when(all(STARTED_ON.before(Day.of("2022-09-01")), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(
                        UPON,
                        Deadline.within(
                                6, MONTHS, "2022-09-01, the day these measures came into force", "本办法施行之日（2022年9月1日）"))
                .text(
                        "What had begun before the measures and does not meet them is put right within 6 months of their"
                                + " coming into force.",
                        "本办法施行前已经开展的数据出境活动，不符合本办法规定的，应当自本办法施行之日起6个月内完成整改。");
    }

    private static final EffectivePeriod FROM_CBDF = EffectivePeriod.from("2024-03-22");
}
