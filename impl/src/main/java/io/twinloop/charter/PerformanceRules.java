// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.concluded;
import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.near;
import static io.twinloop.charter.Shared.personalInformation;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.INFO;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Choice;
import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Mapped;
import io.twinloop.language.Condition.Meaning;
import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.language.Day;
import io.twinloop.language.Many;
import io.twinloop.language.Quantity;
import io.twinloop.language.Term;
import io.twinloop.market.Conclusion;
import io.twinloop.market.ContractKind;
import io.twinloop.market.DataGrade;
import io.twinloop.market.DataRight;
import io.twinloop.market.DataTier;
import io.twinloop.market.DeliveryMethod;
import io.twinloop.market.ExportMechanism;
import io.twinloop.market.TradeStatus;
import io.twinloop.market.UsageTerm;
import io.twinloop.market.facts.AcceptanceFacts;
import io.twinloop.market.facts.ContractFacts;
import io.twinloop.market.facts.InstalmentFacts;
import io.twinloop.market.facts.PersonalInformationFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.RuleDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trades: cross-border provision, contract term, payment, delivery and acceptance (合同履行). */
final class PerformanceRules {

    private static final String OUTBOUND = "CN-OUTBOUND";

    private PerformanceRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {trade07(), trade10(), trade11(), trade12(), trade13(), trade14(), trade17()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("trades");
    }

    /** Asks the outbound decision about the data of a trade; what the trade counts is the least that the year counts. */
    private static Condition outbound(TradeFacts trade, String importantData, String... outcomes) {
        PersonalInformationFacts persons = trade.asset().personalInfo();
        Map<String, Mapped> with = new LinkedHashMap<>();
        with.put("exporter.ciio", given(trade.seller().ciio().term()));
        with.put("personalInfo.contained", given(persons.contained().term()));
        with.put("personalInfo.anonymised", given(persons.anonymised().term()));
        with.put(
                "personalInfo.sensitive",
                new Mapped(null, persons.sensitiveSubjectCount().above(0), Meaning.EXACT));
        with.put("personalInfo.minorsUnder14", given(persons.minorsUnder14().term()));
        with.put("importantData.status", given(Term.literal(importantData)));
        with.put(
                "volume.ordinaryPersons",
                new Mapped(
                        persons.subjectCount()
                                .minus(persons.sensitiveSubjectCount())
                                .term(),
                        null,
                        Meaning.AT_LEAST));
        with.put(
                "volume.sensitivePersons",
                new Mapped(persons.sensitiveSubjectCount().term(), null, Meaning.AT_LEAST));
        // Who sells a data product relies on none of the exempting grounds, and sells what was collected in China.
        with.put("ground.claimed", presumably("NONE"));
        with.put("ground.collectedAbroad", presumably(false));
        return new OutcomeTest(OUTBOUND, List.of(outcomes), with);
    }

    private static Mapped given(Term term) {
        return new Mapped(term, null, Meaning.EXACT);
    }

    private static Mapped presumably(Object value) {
        return new Mapped(Term.literal(value), null, Meaning.PRESUMED);
    }

    private static Condition decided(TradeFacts trade, String... outcomes) {
        return any(
                all(trade.asset().classification().is(DataGrade.GENERAL), outbound(trade, "NONE", outcomes)),
                all(trade.asset().classification().is(DataGrade.IMPORTANT), outbound(trade, "NOTIFIED", outcomes)));
    }

    private static RuleDraft trade07() {
        TradeFacts me = new TradeFacts(ME);
        Choice<ExportMechanism> held = me.crossBorder().mechanism();
        Condition domestic = all(
                presumed(not(me.crossBorder().stated())),
                shown(me.buyer().country().is("CN")));
        return about("TRADE-07")
                .inForce(Sources.NDSMR)
                .when(concluded(me))
                .require(
                        ERROR,
                        any(
                                domestic,
                                decided(me, "EXEMPT"),
                                all(
                                        shown(held.in(
                                                ExportMechanism.STANDARD_CONTRACT, ExportMechanism.CERTIFICATION)),
                                        decided(me, "EXEMPT", "STANDARD_CONTRACT_OR_CERTIFICATION")),
                                all(
                                        shown(held.is(ExportMechanism.SECURITY_ASSESSMENT)),
                                        decided(
                                                me,
                                                "EXEMPT",
                                                "STANDARD_CONTRACT_OR_CERTIFICATION",
                                                "SECURITY_ASSESSMENT"))))
                .remedy(
                        "Obtain the mechanism that the outbound rules ask for before delivering.",
                        "在交付前取得数据出境规则所要求的机制。")
                .text(
                        "A trade that takes data abroad has the mechanism that the outbound rules ask for.",
                        "交易涉及数据出境的，应当具备数据出境规则所要求的机制。")
                .citing("NDSMR-2024:35", "NDSMR-2024:37", "CBDF-2024:7", "CBDF-2024:8")
                .note(
                        "delegated",
                        "The outbound decision answers; the trade's own count is only the least that the count of the year can be.",
                        "由数据出境决定作出判断；该笔交易的人数仅为当年累计人数的下限。");
    }

    private static RuleDraft trade10() {
        TradeFacts me = new TradeFacts(ME);
        AcceptanceFacts acceptance = me.acceptance();
        return about("TRADE-10")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(me.status().is(TradeStatus.SETTLED))
                .require(
                        WARNING,
                        any(
                                shown(acceptance.result().is(Conclusion.PASS)),
                                all(
                                        shown(acceptance.deadline().before(Day.ON)),
                                        presumed(acceptance.objection().isNo()))))
                .remedy("Accept the delivery before settling, or wait for the time limit.", "结算前完成验收，或者待验收期限届满。")
                .text(
                        "A trade is settled after acceptance; acceptance is deemed where the time limit passed without objection.",
                        "交易应当在验收后结算；验收期限届满未提出异议的，视为验收通过。")
                .citing("GF-2025-2615:7");
    }

    private static RuleDraft trade11() {
        TradeFacts me = new TradeFacts(ME);
        Many<InstalmentFacts> instalments = me.contract().instalments();
        return about("TRADE-11")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        ERROR,
                        any(
                                presumed(isEmpty(instalments)),
                                shown(near(instalments.sum(InstalmentFacts::percent), Quantity.of("100")))))
                .remedy("Make the instalments add up to the price.", "使各期付款比例合计为百分之百。")
                .text("The instalments add up to the whole price.", "各期付款比例合计应当为百分之百。")
                .citing("GF-2025-2615:6(2)");
    }

    private static Condition form(ContractFacts contract, ContractKind kind, String template) {
        return all(contract.kind().is(kind), contract.template().is(template));
    }

    private static RuleDraft trade12() {
        TradeFacts me = new TradeFacts(ME);
        ContractFacts contract = me.contract();
        return about("TRADE-12")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        INFO,
                        any(
                                shown(contract.signedOn().before(Day.of("2025-07-04"))),
                                shown(any(
                                        form(contract, ContractKind.PROVISION, "GF-2025-2615"),
                                        form(contract, ContractKind.COMMISSIONED_PROCESSING, "GF-2025-2616"),
                                        form(contract, ContractKind.FUSION, "GF-2025-2617"),
                                        form(contract, ContractKind.INTERMEDIARY, "GF-2025-2618")))))
                .remedy("Consider the national form.", "可以参照国家示范文本。")
                .text(
                        "The contract does not use the national model form of its kind, which is voluntary.",
                        "合同未采用同类国家示范文本；该文本供自愿参照使用。")
                .citing("GF-2025-2615:1", "GF-2025-2616:1", "GF-2025-2617:1", "GF-2025-2618:1");
    }

    private static RuleDraft trade13() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-13")
                .origin(PRACTICE)
                .require(
                        ERROR,
                        all(
                                presumed(me.listing()
                                        .deliveryMethods()
                                        .has(me.delivery().method())),
                                any(
                                        presumed(not(me.delivery()
                                                .method()
                                                .in(DeliveryMethod.FILE_DOWNLOAD, DeliveryMethod.PHYSICAL_MEDIA))),
                                        presumed(
                                                me.listing().usageTerms().term().isNot(UsageTerm.REALTIME_ONLY)))))
                .remedy("Deliver by a method that the listing offers.", "按挂牌载明的方式交付。")
                .text(
                        "Data is delivered by a method that the listing offers; what may be used for the current call only is not"
                                + " handed over as a file.",
                        "应当按挂牌载明的方式交付；仅限实时使用的数据，不得以文件下载或者物理介质交付。")
                .citing("VENUE-PRACTICE:usage-conditions");
    }

    private static RuleDraft trade14() {
        TradeFacts me = new TradeFacts(ME);
        ContractFacts contract = me.contract();
        Condition sellersRight = presumed(any(
                me.asset()
                        .rights()
                        .no(r -> all(r.type().is(DataRight.OPERATE), r.holder().same(me.seller()))),
                me.asset()
                        .rights()
                        .some(r -> all(
                                r.type().is(DataRight.OPERATE),
                                r.holder().same(me.seller()),
                                r.to().atLeast(contract.to())))));
        return about("TRADE-14")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        ERROR,
                        all(
                                presumed(contract.from().atMost(contract.to())),
                                presumed(me.tradedOn().atMost(me.listing().validTo())),
                                sellersRight))
                .remedy("End the contract no later than the seller's right.", "合同期限不得超过卖方权利的存续期间。")
                .text(
                        "A contract ends after it begins, is made while the listing lasts, and does not outlive the seller's"
                                + " operating right.",
                        "合同届满日不得早于起始日，成交日不得晚于挂牌届满日，合同期限不得超过卖方经营权的存续期间。")
                .citing("GF-2025-2615:2", "GF-2025-2615:16");
    }

    private static RuleDraft trade17() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-17")
                .origin(STANDARD)
                .when(all(concluded(me), me.asset().tier().is(DataTier.DESENSITIZED), personalInformation(me.asset())))
                .require(
                        WARNING,
                        shown(me.contract().reidentificationProhibited().isYes()))
                .remedy("Prohibit re-identification in the contract.", "在合同中约定不得重标识。")
                .text(
                        "A contract on desensitised personal information prohibits re-identification.",
                        "脱敏个人信息的交易合同，应当约定不得重标识。")
                .citing("GBT-37964-2019:5", "CSG-LICENCE:4");
    }
}
