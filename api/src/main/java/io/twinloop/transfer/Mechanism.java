// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** What the outbound decision can answer, from the loosest to the strictest (出境机制). */
public enum Mechanism {
    /** None of the three mechanisms is needed (免予申报). */
    EXEMPT,
    /** A standard contract with the recipient, filed, or a certification: PIPL 38(1), CBDF-2024:8 (标准合同或者认证). */
    STANDARD_CONTRACT_OR_CERTIFICATION,
    /** A security assessment by the cyberspace administration: CBDF-2024:7 (安全评估). */
    SECURITY_ASSESSMENT,
    /** The data may not be provided (禁止提供). */
    PROHIBITED
}
