// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Deadline.Unit.YEARS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.LAST_AUDIT;
import static io.twinloop.transfer.KeyDayFacts.MILLION_REACHED;
import static io.twinloop.transfer.TransferFacts.EXPORTER_ROLES;
import static io.twinloop.transfer.TransferFacts.PERSONS_HANDLED;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.ExporterRole;
import io.twinloop.value.EffectivePeriod;

/** PIPL: what is owed throughout, beside the single transfer: the recipient, the officer, the representative, audits. */
final class PiplStandingDuties {

    private PiplStandingDuties() {}

    static RuleDraft article38Paragraph3() {
        return rule("PIPL:38(3)#recipient-standard")
                .when(all(personalInformationUnderPipl(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Take the measures needed for the recipient's handling to reach the standard of protection of this"
                                + " law.",
                        "采取必要措施，保障境外接收方处理个人信息的活动达到本法规定的个人信息保护标准。");
    }

    static RuleDraft article52Paragraph1() {
        return rule("PIPL:52(1)#officer")
                .inForce(EffectivePeriod.from("2025-07-18"))
                .when(all(personalInformationUnderPipl(), PERSONS_HANDLED.atLeast(1_000_000), mayGoAbroad()))
                .duty(
                        UPON,
                        Deadline.within(
                                        30,
                                        WORKING_DAYS,
                                        "the number of 1,000,000 persons is reached",
                                        "处理个人信息达到100万人之日")
                                .from(MILLION_REACHED))
                .text(
                        "A handler of personal information of 1,000,000 persons or more (included) appoints an officer for its"
                                + " protection, publishes how to reach the officer and reports the officer to the"
                                + " cyberspace administration of the city within 30 working days.",
                        "处理100万人以上（含本数）个人信息的，应当指定个人信息保护负责人、公开其联系方式，并在30个工作日内向所在地设区的市级网信部门报送。")
                .citing("PIPL:52(2)")
                .confidence(Confidence.SECONDARY)
                .note(
                        "number",
                        "The law leaves the number to the administration. The number and the term of a notice of 2025-07-18"
                                + " are known from secondary sources.",
                        "数量由国家网信部门规定；2025年7月18日公告所定数量和期限据二手资料。");
    }

    static RuleDraft article53() {
        return rule("PIPL:53#representative")
                .when(all(
                        EXPORTER_ROLES.has(ExporterRole.HANDLER_ABROAD), personalInformationUnderPipl(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A handler abroad to whom Article 3(2) applies sets up a body or names a representative in China and"
                                + " reports it to the departments for the protection of personal information.",
                        "适用第三条第二款的境外处理者，应当在境内设立专门机构或者指定代表，并将其名称或者姓名、联系方式等报送履行个人信息保护职责的部门。")
                .citing("PIPL:3(2)");
    }

    static RuleDraft article54() {
        return rule("PIPL:54#audits")
                .when(all(personalInformationUnderPipl(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Audit at regular intervals whether personal information is handled as laws and regulations demand.",
                        "定期对处理个人信息遵守法律、行政法规的情况进行合规审计。")
                .citing("NDSMR-2024:27", EffectivePeriod.from("2025-01-01"));
    }

    static RuleDraft article54TwoYears() {
        return rule("PIPL:54#audit-every-two-years")
                .inForce(EffectivePeriod.from("2025-05-01"))
                .when(all(personalInformationUnderPipl(), PERSONS_HANDLED.above(10_000_000), mayGoAbroad()))
                .duty(
                        AFTER,
                        Deadline.within(2, YEARS, "the previous audit", "上一次合规审计")
                                .from(LAST_AUDIT))
                .text(
                        "A handler of personal information of more than 10,000,000 persons (10,000,000 not included) audits at"
                                + " least once in 2 years.",
                        "处理超过1000万人（不含本数）个人信息的，应当每两年至少开展一次合规审计。")
                .confidence(Confidence.SECONDARY)
                .note(
                        "audit-measures",
                        "The interval is from the measures on compliance audits (CAC Order No. 18, from 2025-05-01), known"
                                + " from a secondary source.",
                        "间隔依据《个人信息保护合规审计管理办法》（国家互联网信息办公室令第18号，2025年5月1日起施行），据二手资料。");
    }
}
