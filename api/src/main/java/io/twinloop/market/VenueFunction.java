// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A statutory function of a venue (法定职能). */
public enum VenueFunction implements Labelled {
    /** Compliance supervision (合规监管). */
    COMPLIANCE_SUPERVISION("compliance supervision", "合规监管"),
    /** Basic services (基础服务). */
    BASIC_SERVICES("basic services", "基础服务"),
    /** Standards and rules (标准与规则制定). */
    STANDARDS_AND_RULES("standards and rules", "标准与规则制定");

    private final String en;
    private final String zh;

    VenueFunction(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
