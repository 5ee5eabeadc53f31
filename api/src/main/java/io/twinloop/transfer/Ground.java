// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** The ground on which a transfer is said to need no mechanism (豁免情形). At most one is claimed for a transfer. */
public enum Ground {
    /** No ground is claimed (不主张豁免). */
    NONE,
    /** Collected abroad, processed in China, provided abroad again: CBDF-2024:4 (境外收集回流). */
    FOREIGN_ORIGIN,
    /** To conclude or perform a contract to which the individual is a party: CBDF-2024:5(1)(1) (订立、履行合同). */
    CONTRACT_WITH_INDIVIDUAL,
    /** Cross-border human resources: CBDF-2024:5(1)(2) (跨境人力资源管理). */
    CROSS_BORDER_HR,
    /** To protect life, health and property in an emergency: CBDF-2024:5(1)(3) (紧急情况). */
    EMERGENCY,
    /** To perform a statutory duty or obligation: NDSMR-2024:35(1)(6) (法定职责或者法定义务). */
    STATUTORY_DUTY
}
