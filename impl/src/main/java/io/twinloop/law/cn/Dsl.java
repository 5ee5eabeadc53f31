// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.foreignRequestForDataInChina;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.noPersonalInformation;
import static io.twinloop.law.cn.Outbound.notImportantData;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.perhapsImportantData;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.Mechanism.PROHIBITED;
import static io.twinloop.transfer.TransferFacts.CORE_DATA;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.EXPORT_CONTROLLED;
import static io.twinloop.transfer.TransferFacts.EXPORT_LICENSED;
import static io.twinloop.transfer.TransferFacts.FOREIGN_REQUEST_APPROVED;
import static io.twinloop.transfer.TransferFacts.STATE_SECRET;
import static io.twinloop.transfer.TransferFacts.STATE_SECRET_APPROVED;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Data Security Law (数据安全法), in force from 2021-09-01: core data, controlled data, foreign requests, secrets. */
final class Dsl {

    static final Instrument INSTRUMENT = new Instrument(
            "DSL",
            Text.of("Data Security Law of the People's Republic of China", "中华人民共和国数据安全法"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2021-09-01"),
            "https://www.cac.gov.cn/2021-06/11/c_1624994566919140.htm");

    // Until the measures to which Article 31 refers.
    private static final EffectivePeriod WITHOUT_MEASURES =
            EffectivePeriod.from("2021-09-01").until("2022-09-01");

    private Dsl() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(
                        article21Paragraph2(),
                        article25(),
                        article30(),
                        article31MeasuresPending(),
                        article31NotTold(),
                        article31OtherData(),
                        article36(),
                        article36Approval(),
                        article53Paragraph1SecretsApproved(),
                        article53Paragraph1SecretsUnapproved())
                .note(
                        "sector-limits",
                        "Of the sector rules that keep data in China, those on credit information and internet maps are"
                                + " encoded: CREDIT-2013:24 and MAP-2015:34.",
                        "须在境内存储的行业性规定中，已编入征信信息和互联网地图：CREDIT-2013:24、MAP-2015:34。")
                .coverage(DslCoverage.lines())
                .build();
    }

    private static RuleDraft article21Paragraph2() {
        return rule("DSL:21(2)")
                .when(CORE_DATA.isYes())
                .then(unsettled(
                        "Core data of the state is managed under special provisions that are not public in general form.",
                        "国家核心数据按照国家有关规定管理，该等规定未以一般形式公开。"))
                .text(
                        "Data that bears on national security, the lifelines of the economy, major livelihood or major"
                                + " public interests is core data of the state, under a stricter management of its own:"
                                + " whether and how it may leave is decided there.",
                        "关系国家安全、国民经济命脉、重要民生、重大公共利益等数据属于国家核心数据，实行更加严格的管理制度；能否出境、如何出境依该制度确定。")
                .citing("NDSMR-2024:63(1)", EffectivePeriod.from("2025-01-01"));
    }

    private static RuleDraft article25() {
        return rule("DSL:25")
                .when(all(EXPORT_CONTROLLED.isYes(), EXPORT_LICENSED.isNo()))
                .then(unsettled(
                        "The data is a controlled item and no licence is held: the export-control authority decides first.",
                        "数据属于管制物项且未取得许可，须先由出口管制主管部门决定。"))
                .text(
                        "Data that is a controlled item, connected with national security and interests or with"
                                + " international obligations, is under export control: the licence comes first.",
                        "与维护国家安全和利益、履行国际义务相关的属于管制物项的数据依法实施出口管制，应当先取得许可。")
                .note("licensed-goes-on", "Once licensed, the data is judged by the other rules.", "取得许可后，仍按其他规则判断。");
    }

    private static RuleDraft article30() {
        return rule("DSL:30#regular-assessment")
                .when(all(importantData(), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A handler of important data assesses the risks of its activities at regular intervals and submits the"
                                + " report to the competent department.",
                        "重要数据的处理者应当按照规定对其数据处理活动定期开展风险评估，并向有关主管部门报送风险评估报告。")
                .citing("NDSMR-2024:33(1)", EffectivePeriod.from("2025-01-01"));
    }

    private static RuleDraft article31MeasuresPending() {
        return rule("DSL:31#measures-pending")
                .inForce(WITHOUT_MEASURES)
                .when(all(importantData(), EXPORTER_IS_CIIO.isNo()))
                .then(unsettled(
                        "The article leaves the export of important data by other handlers to measures that were not yet in"
                                + " force.",
                        "本条将关键信息基础设施运营者以外的数据处理者的重要数据出境交由国家网信部门制定办法，该办法当时尚未施行。"))
                .text(
                        "Important data that a handler other than an operator of critical information infrastructure"
                                + " provides abroad: what it needed was left to measures still to come.",
                        "关键信息基础设施运营者以外的数据处理者向境外提供重要数据的，适用国家网信部门会同国务院有关部门制定的办法；该办法施行前如何办理，尚无规定。")
                .note(
                        "sector-rules",
                        "Sector rules may have asked for an assessment before, as AUTO-2021:11 did of automotive data from"
                                + " 2021-10-01. They are not encoded.",
                        "行业规定可能更早要求评估，如自2021年10月1日起施行的AUTO-2021:11。行业规定未编入。");
    }

    private static RuleDraft article31NotTold() {
        return rule("DSL:31#not-told")
                .inForce(WITHOUT_MEASURES)
                .when(all(any(noPersonalInformation(), EXPORTER_IS_CIIO.isNo()), perhapsImportantData()))
                .then(unsettled(
                        "Nobody told the handler whether its data is important, and no rule said that it need not be taken"
                                + " as such until told. Nor were the measures in force.",
                        "未被告知是否属于重要数据，当时亦无未被告知即无须申报的规定，且出境办法尚未施行。"))
                .text(
                        "Data of which it was neither told nor checked whether it is important: whether the article covered"
                                + " it was open.",
                        "未被告知、亦未经核对是否属于重要数据的，是否适用本条，当时尚无规定。");
    }

    private static RuleDraft article31OtherData() {
        return rule("DSL:31#other-data")
                .inForce(WITHOUT_MEASURES)
                .when(all(noPersonalInformation(), notImportantData()))
                .then(outcome(EXEMPT))
                .text(
                        "Data that is neither personal information nor important data needed no mechanism.",
                        "既不含个人信息也不属于重要数据的数据向境外提供，无须适用任何机制。")
                .reading(
                        "a-contrario",
                        "No rule says so: it is read from this article and CSL 37, which ask for something of important"
                                + " data, and of personal information, only.",
                        "无明文规定；由本条及网络安全法第三十七条仅规范重要数据和个人信息反面推知。");
    }

    private static RuleDraft article36() {
        return rule("DSL:36")
                .when(all(foreignRequestForDataInChina(), FOREIGN_REQUEST_APPROVED.isNo()))
                .then(outcome(PROHIBITED))
                .text(
                        "Without the approval of the competent authority of the People's Republic of China, no"
                                + " organisation or person in China may provide data stored in China to a foreign judicial"
                                + " or law-enforcement body.",
                        "非经中华人民共和国主管机关批准，境内的组织、个人不得向外国司法或者执法机构提供存储于境内的数据。")
                .note(
                        "approved-goes-on",
                        "The approval lifts this prohibition only: an approved provision is judged by the other rules.",
                        "批准仅解除本条禁止；经批准的提供仍按其他规则判断。");
    }

    private static RuleDraft article36Approval() {
        return rule("DSL:36#approval")
                .when(foreignRequestForDataInChina())
                .require(ERROR, shown(FOREIGN_REQUEST_APPROVED.isYes()))
                .remedy("Provide nothing; apply to the competent authority for approval first.", "不得提供；应先报主管机关批准。")
                .text(
                        "Whoever is to provide data stored in China to a foreign judicial or law-enforcement body obtains"
                                + " the approval of the competent authority first.",
                        "应外国司法或者执法机构请求提供存储于境内的数据的，应当先经主管机关批准。");
    }

    private static RuleDraft article53Paragraph1SecretsApproved() {
        return rule("DSL:53(1)#secrets-approved")
                .when(all(STATE_SECRET.isYes(), STATE_SECRET_APPROVED.isYes()))
                .then(unsettled(
                        "The provision of a state secret was approved under the secrecy law: the terms of that approval"
                                + " decide, not the rules on data leaving the country.",
                        "国家秘密的提供已依保密法批准：以该批准的内容为准，不由数据出境规则决定。"))
                .text(
                        "Activities with data that involves state secrets are governed by the law on guarding state"
                                + " secrets: an approval under it has its own terms.",
                        "开展涉及国家秘密的数据处理活动适用保守国家秘密法等规定；依该法批准的，按批准内容办理。");
    }

    private static RuleDraft article53Paragraph1SecretsUnapproved() {
        return rule("DSL:53(1)#secrets-unapproved")
                .when(all(STATE_SECRET.isYes(), STATE_SECRET_APPROVED.isNo()))
                .then(outcome(PROHIBITED))
                .text(
                        "Activities with data that involves state secrets are governed by the law on guarding state"
                                + " secrets, under which none may be taken or sent abroad without approval.",
                        "开展涉及国家秘密的数据处理活动适用保守国家秘密法等规定；未经批准，不得携带、传递国家秘密出境。")
                .citing("SECRETS-2010:25", EffectivePeriod.from("2010-10-01").until("2024-05-01"))
                .inForce(EffectivePeriod.from("2021-09-01").until("2024-05-01"))
                .note(
                        "former-secrecy-law",
                        "Until 2024-04-30 the secrecy law applied as revised in 2010; from 2024-05-01 see SECRETS-2024:28.",
                        "2024年4月30日以前适用2010年修订的保守国家秘密法；2024年5月1日起见SECRETS-2024:28。");
    }
}
