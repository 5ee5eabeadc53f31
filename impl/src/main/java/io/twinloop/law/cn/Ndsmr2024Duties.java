// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Ndsmr2024.regulated;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.perhapsImportantData;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Deadline.Unit.YEARS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.LAST_RISK_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.EXPORTER_ROLES;
import static io.twinloop.transfer.TransferFacts.PERSONS_HANDLED;

import io.twinloop.rule.Deadline;
import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.ExporterRole;

/** NDSMR-2024: the standing duties of those who provide data abroad, of large handlers and of large platforms. */
final class Ndsmr2024Duties {

    private Ndsmr2024Duties() {}

    static RuleDraft article12() {
        return rule("NDSMR-2024:12#contract-and-records")
                .when(all(regulated(), any(personalInformation(), importantData()), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Agree with the recipient, by contract or otherwise, on purpose, method, scope and duties of security,"
                                + " supervise that it performs them, and keep the records of providing or entrusting"
                                + " personal information and important data for at least 3 years.",
                        "向其他网络数据处理者提供、委托处理个人信息和重要数据的，应当通过合同等约定处理目的、方式、范围以及安全保护义务并监督履行；" + "处理情况记录应当至少保存3年。");
    }

    static RuleDraft article26() {
        return rule("NDSMR-2024:26#representative-reported")
                .when(all(
                        EXPORTER_ROLES.has(ExporterRole.HANDLER_ABROAD), personalInformationUnderPipl(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A handler abroad reports the name and contact of its body or representative in China to the"
                                + " cyberspace administration of the city.",
                        "境外网络数据处理者应当将其境内专门机构的名称或者代表的姓名、联系方式等报送所在地设区的市级网信部门。")
                .citing("PIPL:53");
    }

    static RuleDraft article28() {
        return rule("NDSMR-2024:28#large-handlers")
                .when(all(personalInformationUnderPipl(), PERSONS_HANDLED.atLeast(10_000_000), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A handler of personal information of 10,000,000 persons or more (included) names a person and a body"
                                + " responsible for network data security, and upon a merger, division, dissolution or"
                                + " bankruptcy reports what becomes of the data, as a handler of important data does.",
                        "处理1000万人以上（含本数）个人信息的，应当明确网络数据安全负责人和管理机构；因合并、分立、解散、破产等可能影响数据安全的，" + "应当报告处置方案、接收方等，同重要数据的处理者。")
                .citing("NDSMR-2024:30", "NDSMR-2024:32");
    }

    static RuleDraft article29() {
        return rule("NDSMR-2024:29(2)#identify-and-declare")
                .when(all(any(importantData(), perhapsImportantData()), regulated(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Identify and declare important data as the rules of the state, the region and the sector provide.",
                        "按照国家有关规定识别、申报重要数据，履行网络数据安全保护责任。")
                .citing("CBDF-2024:2");
    }

    static RuleDraft article30() {
        return rule("NDSMR-2024:30#person-and-body")
                .when(all(importantData(), regulated(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A handler of important data names a person responsible for network data security, from its"
                                + " management, and a body for it.",
                        "重要数据的处理者应当明确网络数据安全负责人（由管理层成员担任）和网络数据安全管理机构。");
    }

    static RuleDraft article32() {
        return rule("NDSMR-2024:32#disposal")
                .when(all(importantData(), regulated(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "Upon a merger, division, dissolution or bankruptcy that may affect important data, keep the data"
                                + " secure and report what becomes of it and who receives it to the competent department"
                                + " at provincial level or above.",
                        "重要数据的处理者因合并、分立、解散、破产等可能影响重要数据安全的，应当保障安全，并向省级以上有关主管部门报告处置方案、接收方等。");
    }

    static RuleDraft article33() {
        return rule("NDSMR-2024:33(1)#yearly-assessment")
                .when(all(importantData(), regulated(), mayGoAbroad()))
                .duty(
                        AFTER,
                        Deadline.within(1, YEARS, "the previous yearly risk assessment", "上一年度风险评估")
                                .from(LAST_RISK_ASSESSMENT))
                .text(
                        "A handler of important data assesses the risks of its processing every year, what it provides abroad"
                                + " included, and submits the report to the competent department at provincial level or"
                                + " above.",
                        "重要数据的处理者应当每年度开展风险评估（包括数据出境情况），并向省级以上有关主管部门报送风险评估报告。")
                .citing("NDSMR-2024:33(2)(6)");
    }

    static RuleDraft article45() {
        return rule("NDSMR-2024:45#large-platform")
                .when(all(EXPORTER_ROLES.has(ExporterRole.LARGE_PLATFORM), regulated(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A provider of a large network platform that provides network data abroad perfects its technical and"
                                + " management measures against the risks of crossing the border.",
                        "大型网络平台服务提供者跨境提供网络数据，应当健全相关技术和管理措施，防范网络数据跨境安全风险。")
                .citing("NDSMR-2024:62(8)");
    }
}
