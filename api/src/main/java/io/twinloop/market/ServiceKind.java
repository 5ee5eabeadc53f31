// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The direction of a third-party service (第三方服务方向). */
public enum ServiceKind implements Labelled {
    /** Compliance (合规). */
    COMPLIANCE("compliance", "合规"),
    /** Data quality (质量). */
    QUALITY("data quality", "质量"),
    /** Data-asset valuation (资产评估). */
    ASSET_VALUATION("data-asset valuation", "资产评估"),
    /** De-identification (去标识化). */
    DEIDENTIFICATION("de-identification", "去标识化"),
    /** Security (安全). */
    SECURITY("security", "安全");

    private final String en;
    private final String zh;

    ServiceKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
