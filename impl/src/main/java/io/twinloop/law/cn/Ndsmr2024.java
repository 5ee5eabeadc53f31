// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.noPersonalInformation;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.DutySource.FOREIGN_LAW;
import static io.twinloop.transfer.DutySource.PRC_LAW;
import static io.twinloop.transfer.Ground.STATUTORY_DUTY;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.DUTY_SOURCE;
import static io.twinloop.transfer.TransferFacts.GROUND;
import static io.twinloop.transfer.TransferFacts.GROUND_NECESSARY;
import static io.twinloop.transfer.TransferFacts.HOUSEHOLD_ACT;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.language.Condition;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Network Data Security Management Regulation (网络数据安全管理条例), State Council Order 790, from 2025-01-01. */
final class Ndsmr2024 {

    static final Instrument INSTRUMENT = new Instrument(
            "NDSMR-2024",
            Text.of("Network Data Security Management Regulation", "网络数据安全管理条例"),
            Text.of("State Council, Order No. 790", "国务院令第790号"),
            Rank.ADMINISTRATIVE_REGULATION,
            EffectivePeriod.from("2025-01-01"),
            "https://www.cac.gov.cn/2024-09/30/c_1729384452307680.htm");

    private Ndsmr2024() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(
                        Ndsmr2024Duties.article12(),
                        Ndsmr2024Duties.article26(),
                        Ndsmr2024Duties.article28(),
                        Ndsmr2024Duties.article29(),
                        Ndsmr2024Duties.article30(),
                        article31(),
                        Ndsmr2024Duties.article32(),
                        Ndsmr2024Duties.article33(),
                        article35Paragraph1Item6(),
                        article35Paragraph1Item6ForeignLaw(),
                        article37(),
                        article38(),
                        Ndsmr2024Duties.article45())
                .note(
                        "household",
                        "Paragraph 2 of Article 63 leaves personal information handled for private or household affairs"
                                + " outside the regulation: see PIPL:72(1).",
                        "第六十三条第二款规定，自然人因个人或者家庭事务处理个人信息的，不适用条例：见PIPL:72(1)。")
                .note(
                        "evasion",
                        "Article 39 forbids tools that break or get round technical measures. It says nothing of splitting a"
                                + " volume: see SCM-2023:4(3) and CERT-2025:5(4).",
                        "第三十九条禁止提供破坏、避开技术措施的程序、工具，并未规定数量拆分：见SCM-2023:4(3)、CERT-2025:5(4)。")
                .coverage(Ndsmr2024Coverage.lines())
                .build();
    }

    /** Article 63(2): personal information of household acts is outside the regulation. */
    static Condition regulated() {
        return any(noPersonalInformation(), HOUSEHOLD_ACT.isNo());
    }

    private static RuleDraft article31() {
        return rule("NDSMR-2024:31#risk-assessment")
                .when(all(
                        importantData(),
                        regulated(),
                        any(GROUND.isNot(STATUTORY_DUTY), DUTY_SOURCE.isNot(PRC_LAW)),
                        outcomeIn(SECURITY_ASSESSMENT)))
                .duty(BEFORE)
                .text(
                        "Assess the risks before providing important data, entrusting its processing or processing it"
                                + " jointly, unless this performs a statutory duty or obligation.",
                        "提供、委托处理、共同处理重要数据前，应当进行风险评估，但属于履行法定职责或者法定义务的除外。")
                .reading(
                        "foreign-duties",
                        "A duty under the law of another state is not taken as a statutory duty here: it does not free"
                                + " from the assessment.",
                        "外国法上的义务不作为本条所称法定职责或者法定义务，不免除风险评估。");
    }

    private static RuleDraft article35Paragraph1Item6() {
        return rule("NDSMR-2024:35(1)(6)")
                .when(all(
                        personalInformationUnderPipl(),
                        GROUND.is(STATUTORY_DUTY),
                        DUTY_SOURCE.is(PRC_LAW),
                        GROUND_NECESSARY.isYes()))
                .then(outcome(EXEMPT))
                .text(
                        "Personal information that must truly be provided abroad to perform a statutory duty or"
                                + " obligation may be provided without any of the three mechanisms.",
                        "为履行法定职责或者法定义务，确需向境外提供个人信息的，可以向境外提供，无须适用三种机制。")
                .note(
                        "no-counterpart",
                        "CBDF-2024 has no such item; this one stands on the regulation alone.",
                        "《促进和规范数据跨境流动规定》无相应条项，本项以条例为唯一依据。");
    }

    private static RuleDraft article35Paragraph1Item6ForeignLaw() {
        return rule("NDSMR-2024:35(1)(6)#foreign-law")
                .when(all(
                        personalInformationUnderPipl(),
                        GROUND.is(STATUTORY_DUTY),
                        DUTY_SOURCE.is(FOREIGN_LAW),
                        GROUND_NECESSARY.isYes()))
                .then(unsettled(
                        "Whether a duty under the law of another state is a statutory duty in the sense of this item is"
                                + " open.",
                        "外国法规定的义务是否属于本项所称法定职责或者法定义务，尚无定论。",
                        EXEMPT))
                .text(
                        "Personal information that must truly be provided abroad to perform a duty under the law of"
                                + " another state: whether the item covers it is open.",
                        "为履行外国法规定的义务确需向境外提供个人信息的，是否适用本项，尚无定论。");
    }

    private static RuleDraft article37() {
        return rule("NDSMR-2024:37")
                .when(all(importantData(), regulated()))
                .then(outcome(SECURITY_ASSESSMENT))
                .text(
                        "Important data collected and generated in domestic operation that must truly be provided abroad"
                                + " passes the security assessment of the state cyberspace administration. Data that no"
                                + " department or region has told or published to be important need not be filed as such.",
                        "在境内运营中收集和产生的重要数据确需向境外提供的，应当通过国家网信部门组织的数据出境安全评估；" + "未被相关地区、部门告知或者公开发布为重要数据的，无须作为重要数据申报。")
                .citing("DSL:31")
                .reading(
                        "important-data-first",
                        "The article stands before any exemption, an off-list position in a pilot zone included.",
                        "本条优先于各项豁免，包括自由贸易试验区清单外情形。");
    }

    private static RuleDraft article38() {
        return rule("NDSMR-2024:38#within-assessed-scope")
                .when(all(regulated(), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(AFTER)
                .text(
                        "After passing the assessment, stay within the purpose, method, scope, kinds and volume that were"
                                + " assessed.",
                        "通过数据出境安全评估后，向境外提供数据不得超出评估时明确的目的、方式、范围和种类、规模等。");
    }
}
