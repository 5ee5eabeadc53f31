// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Path;
import io.twinloop.schema.StructureBuilder;
import io.twinloop.value.EffectivePeriod;

/** The facts of the papers of a transfer: what the checklists of the articles are held against. */
public final class PaperFacts {

    private static final EffectivePeriod PIPL = EffectivePeriod.from("2021-11-01");
    private static final EffectivePeriod SAM = EffectivePeriod.from("2022-09-01");
    private static final EffectivePeriod SCM = EffectivePeriod.from("2023-06-01");

    private static final Papered PAPERS = new Papered(Path.ME.to("papers"));

    /** The papers are ready to be handed in (材料已备齐待提交). */
    public static final Flag SUBMITTED = Flag.at(PAPERS, "submitted");

    /** For which of contract and certification the papers are (所选路径). */
    public static final Choice<FilingRoute> ROUTE = Choice.at(PAPERS, "route");

    /** The papers of the application (申报材料). */
    public static final Codes<ApplicationPaper> APPLICATION_PAPERS = Codes.at(PAPERS, "application");

    /** What the self-assessment covers (自评估事项). */
    public static final Codes<SelfAssessmentTopic> SELF_ASSESSMENT = Codes.at(PAPERS, "selfAssessment");

    /** What the legal document lays down (法律文件内容). */
    public static final Codes<LegalDocumentTopic> LEGAL_DOCUMENT = Codes.at(PAPERS, "legalDocument");

    /** What the impact assessment covers (影响评估内容). */
    public static final Codes<ImpactTopic> IMPACT_ASSESSMENT = Codes.at(PAPERS, "impactAssessment");

    private PaperFacts() {}

    private record Papered(Path path) implements Entity {}

    /** Declares the members of the group 'papers', in their order. */
    static void declare(StructureBuilder members) {
        members.flag(
                "papers.submitted",
                m -> m.label("the papers are ready to be handed in", "材料已备齐待提交")
                        .ask(
                                "Are the papers ready to be handed in, so that what they cover shall be checked?",
                                "材料是否已备齐待提交，需要核对其内容？")
                        .cites("SAM-2022:6", SAM)
                        .cites("SCM-2023:7", SCM)
                        .presume(
                                false,
                                "What is still being prepared is not checked for what it lacks.",
                                "尚在准备的材料不核对缺项。"));
        members.code(
                "papers.route",
                FilingRoute.class,
                m -> m.label("for which of the two the papers are", "所选路径")
                        .ask("Are the papers for the standard contract or for a certification?", "材料用于订立标准合同还是申请认证？")
                        .cites("PIPL:38(1)", PIPL));
        members.codes(
                "papers.application",
                ApplicationPaper.class,
                m -> m.label("the papers of the application", "申报材料")
                        .ask("Which papers does the application for the security assessment have?", "数据出境安全评估申报材料包括哪些？")
                        .cites("SAM-2022:6", SAM));
        members.codes(
                "papers.selfAssessment",
                SelfAssessmentTopic.class,
                m -> m.label("what the self-assessment covers", "自评估事项")
                        .ask("Which matters does the self-assessment cover?", "数据出境风险自评估涵盖哪些事项？")
                        .cites("SAM-2022:5", SAM));
        members.codes(
                "papers.legalDocument",
                LegalDocumentTopic.class,
                m -> m.label("what the legal document lays down", "法律文件内容")
                        .ask("What does the legal document with the recipient lay down?", "与境外接收方订立的法律文件约定了哪些内容？")
                        .cites("SAM-2022:9", SAM));
        members.codes(
                "papers.impactAssessment",
                ImpactTopic.class,
                m -> m.label("what the impact assessment covers", "影响评估内容")
                        .ask(
                                "Which matters does the assessment of the impact on personal information cover?",
                                "个人信息保护影响评估涵盖哪些内容？")
                        .cites("PIPL:56(1)", PIPL)
                        .cites("SCM-2023:5", SCM));
    }
}
