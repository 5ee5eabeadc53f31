// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** On what the handling of the personal information rests, PIPL 13(1) (合法性基础). */
public enum LegalBasis {
    /** Consent of the individual, item 1 (同意). */
    CONSENT,
    /** Necessary for a contract to which the individual is a party, item 2 (订立、履行合同). */
    CONTRACT,
    /** Necessary for human resources under lawful labour rules and collective contracts, item 2 (人力资源管理). */
    HUMAN_RESOURCES,
    /** Necessary for a statutory duty or obligation, item 3 (法定职责或者法定义务). */
    STATUTORY_DUTY,
    /** Public health, or an emergency for life, health and property, item 4 (紧急情况). */
    EMERGENCY,
    /** News reporting and public supervision in the public interest, item 5 (公共利益). */
    PUBLIC_INTEREST,
    /** Information disclosed by the individual or otherwise lawfully, item 6 (已公开). */
    DISCLOSED,
    /** Another case provided for by law or regulation, item 7 (其他情形). */
    OTHER_LAW
}
