// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.noPersonalInformation;
import static io.twinloop.law.cn.Outbound.notImportantData;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.unsettled;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Ground.CONTRACT_WITH_INDIVIDUAL;
import static io.twinloop.transfer.Ground.CROSS_BORDER_HR;
import static io.twinloop.transfer.Ground.EMERGENCY;
import static io.twinloop.transfer.Ground.FOREIGN_ORIGIN;
import static io.twinloop.transfer.Mechanism.EXEMPT;
import static io.twinloop.transfer.TransferFacts.COLLECTED_ABROAD;
import static io.twinloop.transfer.TransferFacts.COLLECTIVE_CONTRACT;
import static io.twinloop.transfer.TransferFacts.DOMESTIC_DATA_INTRODUCED;
import static io.twinloop.transfer.TransferFacts.EMPLOYEES_ONLY;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.GROUND;
import static io.twinloop.transfer.TransferFacts.GROUND_NECESSARY;
import static io.twinloop.transfer.TransferFacts.INDIVIDUAL_IS_PARTY;
import static io.twinloop.transfer.TransferFacts.LABOUR_RULES;
import static io.twinloop.transfer.TransferFacts.ORDINARY_PERSONS;
import static io.twinloop.transfer.TransferFacts.PI_SENSITIVE;
import static io.twinloop.transfer.TransferFacts.PROTECTS_LIFE_HEALTH_PROPERTY;
import static io.twinloop.transfer.TransferFacts.SENSITIVE_PERSONS;

import io.twinloop.language.Condition;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Effect;
import io.twinloop.rule.RuleDraft;
import io.twinloop.value.EffectivePeriod;

/** CBDF-2024, Articles 3 to 5: what needs none of the three mechanisms. */
final class Cbdf2024Exemptions {

    private static final EffectivePeriod FROM_2025 = EffectivePeriod.from("2025-01-01");

    private Cbdf2024Exemptions() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            article3(),
            article4(),
            article5Paragraph1Item1(),
            article5Paragraph1Item2(),
            article5Paragraph1Item2OneDocument(),
            article5Paragraph1Item3(),
            article5Paragraph1Item4(),
            article5Paragraph1Item4SensitiveElsewhere(),
            article5Paragraph2()
        };
    }

    private static RuleDraft article3() {
        return rule("CBDF-2024:3")
                .when(all(noPersonalInformation(), notImportantData()))
                .then(outcome(EXEMPT))
                .text(
                        "Data from international trade, cross-border transport, academic cooperation, transnational"
                                + " manufacturing, marketing and the like that contains neither personal information nor"
                                + " important data may be provided abroad without any of the three mechanisms. Data that"
                                + " no department or region has told the handler to be important, and that was not"
                                + " published as such, need not be filed as important data.",
                        "国际贸易、跨境运输、学术合作、跨国生产制造和市场营销等活动中的数据，既不含个人信息也不含重要数据的，向境外提供时免予适用三种机制。"
                                + "未被相关部门、地区告知或者公开发布为重要数据的，无须作为重要数据申报。")
                .citing("CBDF-2024:2", "PIPL:4", "PIPL:73(1)(4)")
                .citing("NDSMR-2024:37", FROM_2025)
                .citing("QA-2025-04:answers", EffectivePeriod.from("2025-04-09"))
                .note(
                        "open-list",
                        "The activities are named by way of example. The administration's answers of April 2025 say that"
                                + " only personal information and important data are regulated, so data of other"
                                + " activities is treated alike.",
                        "所列活动为列举（“等”）。2025年4月政策问答明确管理对象仅限个人信息和重要数据，故其他活动中的数据同样处理。");
    }

    private static RuleDraft article4() {
        return rule("CBDF-2024:4")
                .when(all(
                        personalInformation(),
                        GROUND.is(FOREIGN_ORIGIN),
                        COLLECTED_ABROAD.isYes(),
                        DOMESTIC_DATA_INTRODUCED.isNo()))
                .then(outcome(EXEMPT))
                .text(
                        "Personal information that the handler collected and generated abroad, sent into China to be"
                                + " processed and then provides abroad needs none of the three mechanisms, if neither"
                                + " domestic personal information nor important data was introduced in the processing."
                                + " There is no limit of volume.",
                        "数据处理者在境外收集和产生的个人信息传输至境内处理后再向境外提供，处理过程中既未引入境内个人信息也未引入重要数据的，免予适用三种机制，不限数量。")
                .citing("CBDF-2024:7(2)", "CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(8)", FROM_2025)
                .note(
                        "mixed-origin",
                        "Once domestic data was introduced the exemption is lost for the whole. Whether the persons of"
                                + " foreign origin then count towards Articles 7 and 8 is not stated.",
                        "一旦引入境内数据，整体不再适用本条。此时境外来源的个人是否计入第七条、第八条的数量，规定未明确。");
    }

    private static RuleDraft article5Paragraph1Item1() {
        return rule("CBDF-2024:5(1)(1)")
                .when(all(
                        personalInformation(),
                        GROUND.is(CONTRACT_WITH_INDIVIDUAL),
                        INDIVIDUAL_IS_PARTY.isYes(),
                        GROUND_NECESSARY.isYes()))
                .then(outcome(EXEMPT))
                .text(
                        "Personal information that must truly be provided abroad to conclude or perform a contract to"
                                + " which the individual is a party, such as shopping, delivery, remittance, payment,"
                                + " account opening, ticket and hotel booking, visa or examination services across the"
                                + " border, needs none of the three mechanisms. Neither volume, nor sensitivity, nor the"
                                + " operation of critical information infrastructure excludes it.",
                        "为订立、履行个人作为一方当事人的合同（如跨境购物、寄递、汇款、支付、开户、机票酒店预订、签证办理、考试服务等），确需向境外提供个人信息的，"
                                + "免予适用三种机制。本项不限数量，不排除敏感个人信息，也不排除关键信息基础设施运营者。")
                .citing("CBDF-2024:7(2)", "CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(4)", FROM_2025)
                .note(
                        "comparable-contracts",
                        "The examples are open: comparable contracts are covered as well.",
                        "合同类型为列举（“等”），同类合同亦适用。");
    }

    private static RuleDraft article5Paragraph1Item2() {
        return rule("CBDF-2024:5(1)(2)")
                .when(all(humanResources(), LABOUR_RULES.isYes(), COLLECTIVE_CONTRACT.isYes()))
                .then(outcome(EXEMPT))
                .text(
                        "Employees' personal information that must truly be provided abroad for cross-border human"
                                + " resources under lawfully made labour rules and a lawfully signed collective contract"
                                + " needs none of the three mechanisms. Neither volume, nor sensitivity, nor the operation"
                                + " of critical information infrastructure excludes it.",
                        "按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理，确需向境外提供员工个人信息的，免予适用三种机制。"
                                + "本项不限数量，不排除敏感个人信息，也不排除关键信息基础设施运营者。")
                .citing("CBDF-2024:7(2)", "CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(5)", FROM_2025)
                .note(
                        "employees-only",
                        "Applicants and members of an employee's family are not named, and not covered.",
                        "求职者和员工家属未列入本项，不予涵盖。");
    }

    private static RuleDraft article5Paragraph1Item2OneDocument() {
        return rule("CBDF-2024:5(1)(2)#one-document")
                .when(all(
                        humanResources(),
                        any(
                                all(LABOUR_RULES.isYes(), COLLECTIVE_CONTRACT.isNo()),
                                all(LABOUR_RULES.isNo(), COLLECTIVE_CONTRACT.isYes()))))
                .then(unsettled(
                        "The text joins labour rules and collective contract by a plain 'and'. No official text says"
                                + " whether one of them is enough.",
                        "条文以“和”连接规章制度与集体合同，仅具备其一是否足够，尚无官方文件明确。",
                        EXEMPT))
                .text(
                        "Cross-border human resources with only one of the two, labour rules or a collective contract:"
                                + " whether the exemption holds is open.",
                        "跨境人力资源管理仅具备劳动规章制度或者集体合同之一的，能否免予适用三种机制，尚无定论。");
    }

    private static Condition humanResources() {
        return all(personalInformation(), GROUND.is(CROSS_BORDER_HR), EMPLOYEES_ONLY.isYes(), GROUND_NECESSARY.isYes());
    }

    private static RuleDraft article5Paragraph1Item3() {
        return rule("CBDF-2024:5(1)(3)")
                .when(all(
                        personalInformation(),
                        GROUND.is(EMERGENCY),
                        PROTECTS_LIFE_HEALTH_PROPERTY.isYes(),
                        GROUND_NECESSARY.isYes()))
                .then(outcome(EXEMPT))
                .text(
                        "Personal information that must truly be provided abroad in an emergency, to protect the life,"
                                + " health and property of natural persons, needs none of the three mechanisms.",
                        "紧急情况下为保护自然人的生命健康和财产安全，确需向境外提供个人信息的，免予适用三种机制。")
                .citing("PIPL:13(1)(4)", "CBDF-2024:7(2)", "CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(7)", FROM_2025);
    }

    private static RuleDraft article5Paragraph1Item4() {
        return rule("CBDF-2024:5(1)(4)")
                .when(all(
                        personalInformation(),
                        EXPORTER_IS_CIIO.isNo(),
                        PI_SENSITIVE.isNo(),
                        ORDINARY_PERSONS.below(100_000),
                        SENSITIVE_PERSONS.below(1)))
                .then(outcome(EXEMPT))
                .text(
                        "A handler other than an operator of critical information infrastructure that since 1 January of"
                                + " the current year has provided abroad personal information, none of it sensitive, of"
                                + " fewer than 100,000 persons (100,000 not included) needs none of the three mechanisms.",
                        "关键信息基础设施运营者以外的数据处理者，自当年1月1日起累计向境外提供不满10万人个人信息（不含本数）且不含敏感个人信息的，免予适用三种机制。")
                .citing("CBDF-2024:8(2)")
                .citing("NDSMR-2024:35(1)(8)", FROM_2025)
                .note(
                        "exempt-persons-not-counted",
                        "Persons whose transfer is exempt by Articles 3, 4, 5(1)(1) to (3) or 6 are not counted.",
                        "符合第三条、第四条、第五条第一款第一至三项或者第六条的个人不计入累计数量。")
                .note(
                        "yearly-window",
                        "The count begins again every 1 January; nothing is carried over.",
                        "数量每年1月1日重新起算，不结转。");
    }

    private static RuleDraft article5Paragraph1Item4SensitiveElsewhere() {
        return rule("CBDF-2024:5(1)(4)#sensitive-elsewhere")
                .when(all(
                        personalInformation(),
                        EXPORTER_IS_CIIO.isNo(),
                        PI_SENSITIVE.isNo(),
                        ORDINARY_PERSONS.below(100_000),
                        SENSITIVE_PERSONS.atLeast(1),
                        SENSITIVE_PERSONS.below(10_000)))
                .then(unsettled(
                        "Item 4 leaves sensitive information out of its count. Whether a transfer without sensitive"
                                + " information stays exempt when other transfers of the year contained some is open.",
                        "第四项计数不含敏感个人信息。本年其他出境含敏感个人信息时，不含敏感个人信息的本次出境是否仍属豁免，尚无定论。",
                        EXEMPT))
                .text(
                        "This transfer holds no sensitive information and the ordinary count is below 100,000, but other"
                                + " transfers since 1 January held sensitive information of 1 to 9,999 persons: whether"
                                + " this one is exempt is open.",
                        "本次出境不含敏感个人信息且一般个人信息累计不满10万人，但本年1月1日起其他出境已涉及1人以上、不满1万人的敏感个人信息：本次能否豁免，尚无定论。")
                .confidence(Confidence.SECONDARY);
    }

    private static RuleDraft article5Paragraph2() {
        return rule("CBDF-2024:5(2)")
                .when(all(personalInformation(), importantData()))
                .then(new Effect.Disapplies())
                .exceptionTo(
                        "CBDF-2024:5(1)(1)",
                        "CBDF-2024:5(1)(2)",
                        "CBDF-2024:5(1)(2)#one-document",
                        "CBDF-2024:5(1)(3)",
                        "CBDF-2024:5(1)(4)",
                        "CBDF-2024:5(1)(4)#sensitive-elsewhere")
                .text(
                        "The personal information of paragraph 1 does not include important data: personal information"
                                + " that is important data has none of these exemptions.",
                        "第一款所称向境外提供的个人信息不包括重要数据；属于重要数据的个人信息不适用第一款各项豁免。");
    }
}
