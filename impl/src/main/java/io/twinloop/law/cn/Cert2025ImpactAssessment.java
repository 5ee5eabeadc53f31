// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.Mechanism.STANDARD_CONTRACT_OR_CERTIFICATION;
import static io.twinloop.transfer.PaperFacts.IMPACT_ASSESSMENT;
import static io.twinloop.transfer.PaperFacts.ROUTE;
import static io.twinloop.transfer.PaperFacts.SUBMITTED;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.FilingRoute;
import io.twinloop.transfer.ImpactTopic;

/** CERT-2025, Article 6 as a checklist: what the impact assessment before a certification lacks. */
final class Cert2025ImpactAssessment {

    private Cert2025ImpactAssessment() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            covers(
                    "CERT-2025:6#covers-purpose",
                    ImpactTopic.PURPOSE,
                    "The impact assessment before a certification covers whether purpose, scope and method of the handler and of the recipient are lawful, legitimate and necessary.",
                    "申请认证前的影响评估应当涵盖个人信息处理者和境外接收方处理个人信息的目的、范围、方式等的合法性、正当性、必要性。"),
            covers(
                    "CERT-2025:6#covers-data-and-risk",
                    ImpactTopic.DATA_AND_RISK,
                    "The impact assessment before a certification covers scale, scope, kinds and sensitivity of the information and the risk for the rights of the individuals.",
                    "申请认证前的影响评估应当涵盖出境个人信息的规模、范围、种类、敏感程度，以及对个人信息权益带来的风险。"),
            covers(
                    "CERT-2025:6#covers-national-security",
                    ImpactTopic.NATIONAL_SECURITY,
                    "The impact assessment before a certification covers the risk for national security and public interests.",
                    "申请认证前的影响评估应当涵盖对国家安全、公共利益带来的风险。"),
            covers(
                    "CERT-2025:6#covers-recipient",
                    ImpactTopic.RECIPIENT,
                    "The impact assessment before a certification covers what the recipient undertakes, and whether its measures and abilities keep the information secure.",
                    "申请认证前的影响评估应当涵盖境外接收方承诺承担的义务，以及其管理和技术措施、能力等能否保障出境个人信息的安全。"),
            covers(
                    "CERT-2025:6#covers-incidents-and-rights",
                    ImpactTopic.INCIDENTS_AND_RIGHTS,
                    "The impact assessment before a certification covers the risk that the information is altered, destroyed, leaked, lost or misused after the export, and whether rights can be asserted.",
                    "申请认证前的影响评估应当涵盖出境后遭到篡改、破坏、泄露、丢失、非法利用等的风险，以及个人信息权益维护的渠道是否通畅。"),
            covers(
                    "CERT-2025:6#covers-recipient-law",
                    ImpactTopic.RECIPIENT_LAW,
                    "The impact assessment before a certification covers how the policy and law of the recipient's country bear on the information.",
                    "申请认证前的影响评估应当涵盖境外接收方所在国家或者地区的个人信息保护政策和法规的影响。"),
            covers(
                    "CERT-2025:6#covers-other-matters",
                    ImpactTopic.OTHER_MATTERS,
                    "The impact assessment before a certification covers other matters that may bear on the security of the export.",
                    "申请认证前的影响评估应当涵盖其他可能影响个人信息出境安全的事项。")
        };
    }

    private static RuleDraft covers(String id, ImpactTopic topic, String en, String zh) {
        return rule(id).when(all(
                        SUBMITTED.isYes(),
                        ROUTE.is(FilingRoute.CERTIFICATION),
                        outcomeIn(STANDARD_CONTRACT_OR_CERTIFICATION)))
                .require(ERROR, shown(IMPACT_ASSESSMENT.has(topic)))
                .remedy("Assess this point and add it to the report of the impact assessment.", "补充评估该内容并列入影响评估报告。")
                .text(en, zh)
                .confidence(Confidence.UNVERIFIED)
                .note(
                        "wording",
                        "The article has six topics, the risk for national security among them. Which topic is which item was not read, so the whole article is cited.",
                        "本条列有六项内容，包括对国家安全的风险；各项次序未核读，故引用整条。");
    }
}
