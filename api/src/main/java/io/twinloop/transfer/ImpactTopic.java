// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What the assessment of the impact on personal information covers (个人信息保护影响评估内容), PIPL:56(1), SCM-2023:5, CERT-2025:6. */
public enum ImpactTopic implements Labelled {
    /** Whether purpose and method are lawful, legitimate and necessary, PIPL:56(1)(1), SCM-2023:5(1) (合法、正当、必要). */
    PURPOSE("lawfulness and necessity", "合法、正当、必要"),
    /** The effect on the individuals and the security risks, PIPL:56(1)(2) (对个人权益的影响及安全风险). */
    EFFECT_AND_RISK("the effect on individuals and the risks", "对个人权益的影响及安全风险"),
    /** Whether the measures are lawful, effective and fit the risk, PIPL:56(1)(3) (保护措施). */
    PROTECTIVE_MEASURES("the protective measures", "保护措施"),
    /** Scale, scope, kinds and sensitivity, and the risk for the individuals, SCM-2023:5(2) (规模、范围、种类、敏感程度). */
    DATA_AND_RISK("the information and its risks", "规模、范围、种类、敏感程度及风险"),
    /** The risk for national security and public interests, CERT-2025:6 (对国家安全、公共利益的风险). */
    NATIONAL_SECURITY("national security and public interests", "对国家安全、公共利益的风险"),
    /** What the recipient undertakes, and whether it is able to, SCM-2023:5(3) (境外接收方的义务和能力). */
    RECIPIENT("the recipient", "境外接收方的义务和能力"),
    /** Risks after the export, and the ways to assert rights, SCM-2023:5(4) (出境后的风险及权益维护渠道). */
    INCIDENTS_AND_RIGHTS("incidents, and ways to assert rights", "出境后的风险及权益维护渠道"),
    /** How the law of the recipient's country bears on it, SCM-2023:5(5) (境外政策和法规的影响). */
    RECIPIENT_LAW("the law of the recipient's country", "境外政策和法规的影响"),
    /** Other matters that may bear on security, SCM-2023:5(6) (其他事项). */
    OTHER_MATTERS("other matters", "其他事项");

    private final Text label;

    ImpactTopic(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
