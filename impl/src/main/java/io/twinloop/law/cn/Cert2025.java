// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcome;
import static io.twinloop.law.cn.Outbound.personalInformation;
import static io.twinloop.law.cn.Outbound.volumeForContract;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Measures for Certifying Personal Information Leaving the Country (个人信息出境认证办法), Order 20, from 2026-01-01. */
final class Cert2025 {

    static final Instrument INSTRUMENT = new Instrument(
            "CERT-2025",
            Text.of("Measures for the Certification of Outbound Transfers of Personal Information", "个人信息出境认证办法"),
            Text.of(
                    "Cyberspace Administration of China and State Administration for Market Regulation, Order No. 20",
                    "国家互联网信息办公室、国家市场监督管理总局令第20号"),
            Rank.DEPARTMENTAL_RULE,
            EffectivePeriod.from("2026-01-01"),
            "https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm");

    private Cert2025() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article5Paragraph1())
                .rules(Cert2025ImpactAssessment.rules())
                .note(
                        "voluntary",
                        "Certification is voluntary and an alternative to the standard contract; a certificate is valid"
                                + " for 3 years. Before 2026 it rested on an announcement of November 2022.",
                        "认证自愿，与标准合同择一；证书有效期三年。2026年以前依据2022年11月的公告实施。")
                .coverage(Cert2025Coverage.lines())
                .build();
    }

    private static RuleDraft article5Paragraph1() {
        return rule("CERT-2025:5(1)")
                .when(all(personalInformation(), EXPORTER_IS_CIIO.isNo(), volumeForContract()))
                .then(outcome(STANDARD_CONTRACT_OR_CERTIFICATION))
                .text(
                        "A handler other than an operator of critical information infrastructure may provide personal"
                                + " information abroad under a certification, if since 1 January of the current year it has"
                                + " provided abroad either of these: information, sensitive information left out, of"
                                + " 100,000 persons or more (included) but fewer than 1,000,000 (not included); sensitive"
                                + " information of fewer than 10,000 persons (not included). It must not be important"
                                + " data.",
                        "关键信息基础设施运营者以外的个人信息处理者，自当年1月1日起累计向境外提供下列个人信息之一的，可以通过个人信息出境认证向境外提供："
                                + "10万人以上（含本数）、不满100万人（不含本数）个人信息（不含敏感个人信息）；不满1万人（不含本数）敏感个人信息。"
                                + "不得包含重要数据。")
                .citing("CERT-2025:5(2)", "PIPL:38(1)(2)", "NDSMR-2024:35(1)(2)");
    }
}
