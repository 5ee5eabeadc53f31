// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.transfer.PaperFacts.IMPACT_ASSESSMENT;
import static io.twinloop.transfer.PaperFacts.SUBMITTED;

import io.twinloop.rule.RuleDraft;
import io.twinloop.transfer.ImpactTopic;

/** PIPL, Article 56 as a checklist: what the assessment of the impact on personal information lacks. */
final class PiplImpactAssessment {

    private PiplImpactAssessment() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            covers(
                    "PIPL:56(1)(1)#covered",
                    ImpactTopic.PURPOSE,
                    "The impact assessment covers whether purpose and method of handling are lawful, legitimate and necessary.",
                    "影响评估应当包括个人信息的处理目的、处理方式等是否合法、正当、必要。"),
            covers(
                    "PIPL:56(1)(2)#covered",
                    ImpactTopic.EFFECT_AND_RISK,
                    "The impact assessment covers the effect on the rights and interests of the individuals and the security risks.",
                    "影响评估应当包括对个人权益的影响及安全风险。"),
            covers(
                    "PIPL:56(1)(3)#covered",
                    ImpactTopic.PROTECTIVE_MEASURES,
                    "The impact assessment covers whether the protective measures are lawful, effective and fit the degree of risk.",
                    "影响评估应当包括所采取的保护措施是否合法、有效并与风险程度相适应。")
        };
    }

    private static RuleDraft covers(String id, ImpactTopic topic, String en, String zh) {
        return rule(id).when(all(SUBMITTED.isYes(), personalInformationUnderPipl(), mayGoAbroad()))
                .require(ERROR, shown(IMPACT_ASSESSMENT.has(topic)))
                .remedy("Assess this point and add it to the report of the impact assessment.", "补充评估该内容并列入影响评估报告。")
                .text(en, zh);
    }
}
