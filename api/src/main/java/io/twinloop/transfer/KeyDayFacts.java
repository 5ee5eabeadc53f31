// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.EffectivePeriod;

/** The days from which the time limits of a transfer's duties are reckoned (期限起算之日). */
public final class KeyDayFacts {

    private static final EffectivePeriod CBDF = EffectivePeriod.from("2024-03-22");
    private static final EffectivePeriod NDSMR = EffectivePeriod.from("2025-01-01");
    private static final EffectivePeriod PIPL = EffectivePeriod.from("2021-11-01");
    private static final EffectivePeriod SAM = EffectivePeriod.from("2022-09-01");
    private static final EffectivePeriod SCM = EffectivePeriod.from("2023-06-01");

    private static final Dated DAYS = new Dated(Path.ME.to("days"));

    /** The day on which the contract took effect (标准合同生效之日). */
    public static final Day CONTRACT_EFFECTIVE = Day.at(DAYS, "contractEffective");

    /** The day on which the supplemented or new contract took effect (补充或者重新订立的标准合同生效之日). */
    public static final Day CONTRACT_CHANGED = Day.at(DAYS, "contractChanged");

    /** The last day of the validity of the assessment (评估结果有效期届满之日). */
    public static final Day ASSESSMENT_ENDS = Day.at(DAYS, "assessmentEnds");

    /** The day on which the data was told or published to be important (被告知或者公开发布为重要数据之日). */
    public static final Day IMPORTANT_DATA_TOLD = Day.at(DAYS, "importantDataTold");

    /** The day of the export (数据出境之日). */
    public static final Day EXPORTED = Day.at(DAYS, "exported");

    /** The day on which the number of 1,000,000 persons was reached (处理个人信息达到100万人之日). */
    public static final Day MILLION_REACHED = Day.at(DAYS, "millionReached");

    /** The day of the previous audit (上一次合规审计之日). */
    public static final Day LAST_AUDIT = Day.at(DAYS, "lastAudit");

    /** The day of the previous yearly risk assessment (上一年度风险评估之日). */
    public static final Day LAST_RISK_ASSESSMENT = Day.at(DAYS, "lastRiskAssessment");

    private KeyDayFacts() {}

    private record Dated(Path path) implements Entity {}

    /** Declares the members of the group 'days', in their order. */
    static void declare(StructureBuilder members) {
        members.date(
                "days.contractEffective",
                m -> m.label("the day on which the contract took effect", "标准合同生效之日")
                        .cites("SCM-2023:7", SCM));
        members.date(
                "days.contractChanged",
                m -> m.label("the day on which the supplemented or new contract took effect", "补充或者重新订立的标准合同生效之日")
                        .cites("SCM-2023:8", SCM));
        members.date(
                "days.assessmentEnds",
                m -> m.label("the last day of the validity of the assessment", "评估结果有效期届满之日")
                        .cites("SAM-2022:14", SAM));
        members.date(
                "days.importantDataTold",
                m -> m.label("the day on which the data was told or published to be important", "被告知或者公开发布为重要数据之日")
                        .cites("SAM-2022:19", SAM));
        members.date(
                "days.exported", m -> m.label("the day of the export", "数据出境之日").cites("CBDF-2024:6(2)", CBDF));
        members.date(
                "days.millionReached",
                m -> m.label("the day on which the number of 1,000,000 persons was reached", "处理个人信息达到100万人之日")
                        .cites("PIPL:52(1)", PIPL));
        members.date(
                "days.lastAudit",
                m -> m.label("the day of the previous audit", "上一次合规审计之日").cites("PIPL:54", PIPL));
        members.date(
                "days.lastRiskAssessment",
                m -> m.label("the day of the previous yearly risk assessment", "上一年度风险评估之日")
                        .cites("NDSMR-2024:33(1)", NDSMR));
    }
}
