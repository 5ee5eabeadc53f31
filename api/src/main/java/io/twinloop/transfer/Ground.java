// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The ground on which a transfer is said to need no mechanism (豁免情形). At most one is claimed for a transfer. */
public enum Ground implements Labelled {
    /** No ground is claimed (不主张豁免). */
    NONE("no ground", "不主张豁免"),
    /** Collected abroad, processed in China, provided abroad again: CBDF-2024:4 (境外收集回流). */
    FOREIGN_ORIGIN("collected abroad, processed in China, provided abroad again", "境外收集产生、境内处理后向境外提供"),
    /** To conclude or perform a contract to which the individual is a party: CBDF-2024:5(1)(1) (订立、履行合同). */
    CONTRACT_WITH_INDIVIDUAL("a contract with the individual", "订立、履行个人作为一方当事人的合同"),
    /** Cross-border human resources: CBDF-2024:5(1)(2) (跨境人力资源管理). */
    CROSS_BORDER_HR("cross-border human resources", "跨境人力资源管理"),
    /** To protect life, health and property in an emergency: CBDF-2024:5(1)(3) (紧急情况). */
    EMERGENCY("an emergency for life, health and property", "紧急情况下保护生命健康和财产安全"),
    /** To perform a statutory duty or obligation: NDSMR-2024:35(1)(6) (法定职责或者法定义务). */
    STATUTORY_DUTY("a statutory duty or obligation", "履行法定职责或者法定义务");

    private final String en;
    private final String zh;

    Ground(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
