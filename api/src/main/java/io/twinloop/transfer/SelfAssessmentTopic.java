// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What the exporter assesses itself before it applies for the security assessment, SAM-2022:5 (数据出境风险自评估重点事项). */
public enum SelfAssessmentTopic implements Labelled {
    /** Whether purpose, scope and method are lawful, legitimate and necessary, item 1 (合法性、正当性、必要性). */
    PURPOSE("lawfulness and necessity", "合法性、正当性、必要性"),
    /** Scale, scope, kinds and sensitivity of the data, and the risks it brings, item 2 (规模、范围、种类、敏感程度及风险). */
    DATA_AND_RISK("the data and its risks", "数据规模、范围、种类、敏感程度及风险"),
    /** What the recipient undertakes, and whether it is able to, item 3 (境外接收方的责任义务和能力). */
    RECIPIENT("the recipient", "境外接收方的责任义务和能力"),
    /** Risks on the way and afterwards, and the ways to assert rights, item 4 (出境中和出境后的风险及权益维护渠道). */
    INCIDENTS_AND_RIGHTS("incidents, and ways to assert rights", "出境中和出境后的风险及权益维护渠道"),
    /** Whether the legal document lays down the duties fully, item 5 (法律文件是否充分约定责任义务). */
    LEGAL_DOCUMENT("the legal document", "法律文件的约定"),
    /** Other matters that may bear on security, item 6 (其他事项). */
    OTHER_MATTERS("other matters", "其他事项");

    private final Text label;

    SelfAssessmentTopic(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
