// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** What the exporter assesses itself before it applies for the security assessment, SAM-2022:5 (数据出境风险自评估重点事项). */
public enum SelfAssessmentTopic {
    /** Whether purpose, scope and method are lawful, legitimate and necessary, item 1 (合法性、正当性、必要性). */
    PURPOSE,
    /** Scale, scope, kinds and sensitivity of the data, and the risks it brings, item 2 (规模、范围、种类、敏感程度及风险). */
    DATA_AND_RISK,
    /** What the recipient undertakes, and whether it is able to, item 3 (境外接收方的责任义务和能力). */
    RECIPIENT,
    /** Risks on the way and afterwards, and the ways to assert rights, item 4 (出境中和出境后的风险及权益维护渠道). */
    INCIDENTS_AND_RIGHTS,
    /** Whether the legal document lays down the duties fully, item 5 (法律文件是否充分约定责任义务). */
    LEGAL_DOCUMENT,
    /** Other matters that may bear on security, item 6 (其他事项). */
    OTHER_MATTERS
}
