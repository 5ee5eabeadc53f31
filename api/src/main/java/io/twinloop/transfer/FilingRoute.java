// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** Which of the two alternatives an exporter prepares (所选路径), PIPL:38(1)(2) and (3). */
public enum FilingRoute {
    /** The standard contract with the recipient (个人信息出境标准合同). */
    STANDARD_CONTRACT,
    /** A certification by an accredited body (个人信息出境认证). */
    CERTIFICATION
}
