// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** A mechanism that an exporter holds (已具备的机制). */
public enum HeldKind {
    /** A security assessment that was passed (通过的安全评估). */
    SECURITY_ASSESSMENT,
    /** A standard contract in force (生效的标准合同). */
    STANDARD_CONTRACT,
    /** A certification (个人信息保护认证). */
    CERTIFICATION,
    /** A Greater Bay Area standard contract in force (大湾区标准合同). */
    GBA_STANDARD_CONTRACT
}
