// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Deadline.Unit.WORKING_DAYS;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.EXPORTED;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.ZONE_DATA_ON_LIST;
import static io.twinloop.transfer.TransferFacts.ZONE_EDITION;
import static io.twinloop.transfer.TransferFacts.ZONE_IN_SCOPE;
import static io.twinloop.transfer.TransferFacts.ZONE_LIST_IN_FORCE;
import static io.twinloop.transfer.TransferFacts.ZONE_MECHANISM;
import static io.twinloop.transfer.TransferFacts.ZONE_SECTOR_COVERED;

import io.twinloop.language.Condition;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.ZoneEdition;
import io.twinloop.transfer.ZoneMechanism;
import io.twinloop.value.EffectivePeriod;

/** CBDF-2024, Article 6: the lists of the pilot zones (自由贸易试验区负面清单). */
final class Cbdf2024ZoneLists {

    private static final EffectivePeriod FROM_2025 = EffectivePeriod.from("2025-01-01");

    private Cbdf2024ZoneLists() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            article6Paragraph1Assessment(),
            article6Paragraph1Contract(),
            article6Paragraph2(),
            article6Paragraph2ShanghaiReport()
        };
    }

    private static RuleDraft article6Paragraph1Assessment() {
        return rule("CBDF-2024:6(1)#assessment")
                .when(all(zoneList(), ZONE_DATA_ON_LIST.isYes(), ZONE_MECHANISM.is(ZoneMechanism.SECURITY_ASSESSMENT)))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "Data on a pilot zone's list for which the list names the security assessment needs one, for an"
                                + " exporter within the list's scope.",
                        "数据列入自由贸易试验区负面清单且清单规定应当通过安全评估的，清单适用范围内的数据处理者应当申报安全评估。")
                .reading(
                        "grounds-before-list",
                        "A transfer exempt by Article 3, 4 or 5(1)(1) to (3), or by NDSMR 35(1)(6), stays exempt although"
                                + " its data is on a list: a list says what needs a mechanism among what would need one.",
                        "符合第三条、第四条、第五条第一款第一至三项或者网络数据安全管理条例第三十五条第一款第六项的，即使数据在清单内仍予豁免：清单划定的是原需适用机制的数据。");
    }

    private static RuleDraft article6Paragraph1Contract() {
        return rule("CBDF-2024:6(1)#contract")
                .when(all(
                        zoneList(),
                        ZONE_DATA_ON_LIST.isYes(),
                        ZONE_MECHANISM.is(ZoneMechanism.STANDARD_CONTRACT_OR_CERTIFICATION)))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "Data on a pilot zone's list for which the list names the standard contract or certification"
                                + " needs one of the two, for an exporter within the list's scope. The list's own limits"
                                + " of volume take the place of Articles 7 and 8.",
                        "数据列入自由贸易试验区负面清单且清单规定订立标准合同或者通过认证的，清单适用范围内的数据处理者应当择一履行；清单自有的数量标准取代第七条、第八条。")
                .reading(
                        "grounds-before-list",
                        "A transfer exempt by Article 3, 4 or 5(1)(1) to (3), or by NDSMR 35(1)(6), stays exempt although"
                                + " its data is on a list.",
                        "符合第三条、第四条、第五条第一款第一至三项或者网络数据安全管理条例第三十五条第一款第六项的，即使数据在清单内仍予豁免。");
    }

    private static RuleDraft article6Paragraph2() {
        return rule("CBDF-2024:6(2)")
                .when(all(zoneList(), ZONE_DATA_ON_LIST.isNo()))
                .then(outcome(EXEMPT))
                .text(
                        "Data outside a pilot zone's list may be provided abroad without any of the three mechanisms, by"
                                + " an exporter within the list's scope, if the list covers the sector and scenario.",
                        "清单适用范围内的数据处理者向境外提供负面清单外的数据，清单覆盖该行业、场景的，可以免予适用三种机制。")
                .citing("CBDF-2024:6(1)", "CBDF-2024:7(2)", "CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(8)", FROM_2025)
                .reading(
                        "uncovered-sectors",
                        "Sectors and scenarios that a list does not cover stay under the national rules.",
                        "清单未覆盖的行业、场景仍适用全国性规则。")
                .reading(
                        "ciio-left-out",
                        "The lists of Beijing, Shanghai and Tianjin leave operators of critical information"
                                + " infrastructure out; all lists are read so.",
                        "北京、上海、天津清单不适用于关键信息基础设施运营者；其他清单亦作此理解。")
                .reading(
                        "important-data-before-list",
                        "Data told or published to be important needs an assessment although it is off the list: a zone"
                                + " cannot lift what the data security law and, from 2025, the regulation demand.",
                        "已被告知或者公开发布为重要数据的，即使在清单外仍应通过安全评估：清单不能免除数据安全法以及2025年起行政法规的要求。");
    }

    private static RuleDraft article6Paragraph2ShanghaiReport() {
        return rule("CBDF-2024:6(2)#shanghai-report")
                .when(all(
                        ZONE_EDITION.is(ZoneEdition.SHANGHAI_2024),
                        zoneList(),
                        ZONE_DATA_ON_LIST.isNo(),
                        outcomeIn(EXEMPT)))
                .duty(
                        AFTER,
                        Deadline.within(15, WORKING_DAYS, "the export", "数据出境之日")
                                .from(EXPORTED))
                .text(
                        "Whoever provides data outside the list of Shanghai of 2024 abroad reports it within 15 working days.",
                        "依上海自贸试验区2024年版清单向境外提供清单外数据的，应当在出境后15个工作日内报告。")
                .inForce(EffectivePeriod.from("2025-02-08"))
                .confidence(Confidence.SECONDARY)
                .note(
                        "source",
                        "The report is from the administrative measures of the zone, known from a law firm's summary.",
                        "该项报告要求出自该自贸试验区的管理规定，据律师事务所摘要。");
    }

    private static Condition zoneList() {
        return all(
                ZONE_IN_SCOPE.isYes(),
                ZONE_LIST_IN_FORCE.isYes(),
                ZONE_SECTOR_COVERED.isYes(),
                EXPORTER_IS_CIIO.isNo());
    }
}
