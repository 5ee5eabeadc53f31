// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** The mechanism that a pilot zone's list names for the data (负面清单所列机制). */
public enum ZoneMechanism {
    /** A standard contract or a certification (标准合同或者认证). */
    STANDARD_CONTRACT_OR_CERTIFICATION,
    /** A security assessment (安全评估). */
    SECURITY_ASSESSMENT
}
