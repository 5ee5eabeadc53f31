// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The kind of a third-party report (报告种类). */
public enum ReportKind implements Labelled {
    /** Compliance evaluation (合规评估). */
    COMPLIANCE("compliance evaluation", "合规评估"),
    /** Quality evaluation (质量评估). */
    QUALITY("quality evaluation", "质量评估"),
    /** Asset valuation (资产评估). */
    VALUATION("asset valuation", "资产评估"),
    /** De-identification effect evaluation (去标识化效果评估). */
    DEID("de-identification effect evaluation", "去标识化效果评估"),
    /** Risk assessment (风险评估). */
    RISK_ASSESSMENT("risk assessment", "风险评估"),
    /** Personal information protection impact assessment (个人信息保护影响评估). */
    PIPIA("personal information protection impact assessment", "个人信息保护影响评估");

    private final String en;
    private final String zh;

    ReportKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
