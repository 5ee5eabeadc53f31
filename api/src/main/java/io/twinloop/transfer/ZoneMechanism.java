// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** The mechanism that a pilot zone's list names for the data (负面清单所列机制). */
public enum ZoneMechanism {
    /** Standard contract or certification. */
    STANDARD_CONTRACT_OR_CERTIFICATION,
    /** Security assessment. */
    SECURITY_ASSESSMENT
}
