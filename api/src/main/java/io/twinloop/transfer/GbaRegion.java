// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** The region of the Greater Bay Area in which the recipient is (粤港澳大湾区). */
public enum GbaRegion {
    /** Hong Kong (香港). */
    HONG_KONG,
    /** Macao (澳门). */
    MACAO
}
