// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Why somebody receives a share of an income (分配依据). */
public enum ShareBasis implements Labelled {
    /** Contribution (贡献). */
    CONTRIBUTION("contribution", "贡献"),
    /** Beneficial right (受益权). */
    BENEFICIARY("beneficial right", "受益权"),
    /** Fee of the trustee (受托报酬). */
    TRUSTEE_FEE("fee of the trustee", "受托报酬"),
    /** Share of revenue (收益分成). */
    REVENUE_SHARE("share of revenue", "收益分成"),
    /** Service fee (服务费). */
    SERVICE_FEE("service fee", "服务费");

    private final String en;
    private final String zh;

    ShareBasis(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
