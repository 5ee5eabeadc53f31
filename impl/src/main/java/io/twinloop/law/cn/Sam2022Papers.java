// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.PaperFacts.APPLICATION_PAPERS;
import static io.twinloop.transfer.PaperFacts.LEGAL_DOCUMENT;
import static io.twinloop.transfer.PaperFacts.SELF_ASSESSMENT;
import static io.twinloop.transfer.PaperFacts.SUBMITTED;

import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.ApplicationPaper;
import io.twinloop.transfer.LegalDocumentTopic;
import io.twinloop.transfer.SelfAssessmentTopic;

/** SAM-2022, Articles 5, 6 and 9 as checklists: what the self-assessment, the application and the legal document lack. */
final class Sam2022Papers {

    private Sam2022Papers() {}

    static RuleDraft[] article5() {
        return new RuleDraft[] {
            covers(
                    "SAM-2022:5(1)#covered",
                    SelfAssessmentTopic.PURPOSE,
                    "The self-assessment covers whether purpose, scope and method of the export and of the handling by the recipient are lawful, legitimate and necessary.",
                    "自评估应当涵盖数据出境和境外接收方处理数据的目的、范围、方式等的合法性、正当性、必要性。"),
            covers(
                    "SAM-2022:5(2)#covered",
                    SelfAssessmentTopic.DATA_AND_RISK,
                    "The self-assessment covers scale, scope, kinds and sensitivity of the data and the risks for national security, public interests and the rights of persons and organisations.",
                    "自评估应当涵盖出境数据的规模、范围、种类、敏感程度，以及对国家安全、公共利益、个人或者组织合法权益带来的风险。"),
            covers(
                    "SAM-2022:5(3)#covered",
                    SelfAssessmentTopic.RECIPIENT,
                    "The self-assessment covers what the recipient undertakes, and whether its measures and abilities keep the data secure.",
                    "自评估应当涵盖境外接收方承诺承担的责任义务，以及其管理和技术措施、能力等能否保障出境数据的安全。"),
            covers(
                    "SAM-2022:5(4)#covered",
                    SelfAssessmentTopic.INCIDENTS_AND_RIGHTS,
                    "The self-assessment covers the risk that the data is altered, destroyed, leaked, lost, passed on or misused on its way and afterwards, and whether individuals can assert their rights.",
                    "自评估应当涵盖出境中和出境后遭到篡改、破坏、泄露、丢失、转移或者被非法获取、利用等的风险，以及个人信息权益维护渠道是否通畅。"),
            covers(
                    "SAM-2022:5(5)#covered",
                    SelfAssessmentTopic.LEGAL_DOCUMENT,
                    "The self-assessment covers whether the legal document to be concluded lays down the duties of data security fully.",
                    "自评估应当涵盖拟订立的法律文件是否充分约定了数据安全保护责任义务。"),
            covers(
                    "SAM-2022:5(6)#covered",
                    SelfAssessmentTopic.OTHER_MATTERS,
                    "The self-assessment covers other matters that may bear on the security of the export.",
                    "自评估应当涵盖其他可能影响数据出境安全的事项。")
        };
    }

    static RuleDraft[] article6() {
        return new RuleDraft[] {
            includes(
                    "SAM-2022:6(1)#included",
                    ApplicationPaper.APPLICATION,
                    "The application has an application form.",
                    "申报材料应当包括申报书。"),
            includes(
                    "SAM-2022:6(2)#included",
                    ApplicationPaper.SELF_ASSESSMENT_REPORT,
                    "The application has the report of the self-assessment.",
                    "申报材料应当包括数据出境风险自评估报告。"),
            includes(
                    "SAM-2022:6(3)#included",
                    ApplicationPaper.LEGAL_DOCUMENT,
                    "The application has the legal document to be concluded with the recipient.",
                    "申报材料应当包括数据处理者与境外接收方拟订立的法律文件。")
        };
    }

    static RuleDraft[] article9() {
        return new RuleDraft[] {
            laysDown(
                    "SAM-2022:9(1)#laid-down",
                    LegalDocumentTopic.PURPOSE_AND_SCOPE,
                    "The legal document lays down purpose, method and scope of the export, and the use and method of the recipient.",
                    "法律文件应当约定数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式等。"),
            laysDown(
                    "SAM-2022:9(2)#laid-down",
                    LegalDocumentTopic.STORAGE,
                    "The legal document lays down place and term of storage abroad, and what becomes of the data when the term, the purpose or the document ends.",
                    "法律文件应当约定境外保存地点、期限，以及达到期限、完成目的或者文件终止后的处理措施。"),
            laysDown(
                    "SAM-2022:9(3)#laid-down",
                    LegalDocumentTopic.ONWARD_TRANSFER,
                    "The legal document lays down what binds the recipient in passing the data on.",
                    "法律文件应当约定对境外接收方将出境数据再转移给其他组织、个人的约束性要求。"),
            laysDown(
                    "SAM-2022:9(4)#laid-down",
                    LegalDocumentTopic.CHANGES,
                    "The legal document lays down the measures to be taken upon changes of control or business, of the law around the recipient, or other force that keeps it from protecting the data.",
                    "法律文件应当约定实际控制权或者经营范围、境外法律环境发生变化以及不可抗力导致难以保障数据安全时的安全措施。"),
            laysDown(
                    "SAM-2022:9(5)#laid-down",
                    LegalDocumentTopic.REMEDIES,
                    "The legal document lays down remedies, liability for breach and the settlement of disputes.",
                    "法律文件应当约定违反数据安全保护义务的补救措施、违约责任和争议解决方式。"),
            laysDown(
                    "SAM-2022:9(6)#laid-down",
                    LegalDocumentTopic.INCIDENTS_AND_RIGHTS,
                    "The legal document lays down how incidents are handled and how individuals assert their rights.",
                    "法律文件应当约定风险发生时的应急处置要求和保障个人维护个人信息权益的途径和方式。")
        };
    }

    private static RuleDraft covers(String id, SelfAssessmentTopic topic, String en, String zh) {
        return rule(id).when(all(SUBMITTED.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .require(ERROR, shown(SELF_ASSESSMENT.has(topic)))
                .remedy("Assess this point and add it to the report of the self-assessment.", "补充评估该事项并列入自评估报告。")
                .text(en, zh);
    }

    private static RuleDraft includes(String id, ApplicationPaper topic, String en, String zh) {
        return rule(id).when(all(SUBMITTED.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .require(ERROR, shown(APPLICATION_PAPERS.has(topic)))
                .remedy("Add this paper to the application.", "补充该项申报材料。")
                .text(en, zh);
    }

    private static RuleDraft laysDown(String id, LegalDocumentTopic topic, String en, String zh) {
        return rule(id).when(all(SUBMITTED.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .require(ERROR, shown(LEGAL_DOCUMENT.has(topic)))
                .remedy("Agree on this in the legal document with the recipient.", "在与境外接收方订立的法律文件中补充约定该内容。")
                .text(en, zh);
    }
}
