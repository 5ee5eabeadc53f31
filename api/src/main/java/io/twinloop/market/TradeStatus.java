// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a trade stands (交易状态). */
public enum TradeStatus implements Labelled {
    /** Negotiating (磋商中). */
    NEGOTIATING("negotiating", "磋商中"),
    /** Signed (已签约). */
    SIGNED("signed", "已签约"),
    /** Being delivered (交付中). */
    DELIVERING("being delivered", "交付中"),
    /** Delivered (已交付). */
    DELIVERED("delivered", "已交付"),
    /** Accepted (已验收). */
    ACCEPTED("accepted", "已验收"),
    /** Settled (已结算). */
    SETTLED("settled", "已结算"),
    /** Failed (未成交). */
    FAILED("failed", "未成交"),
    /** Disputed (争议中). */
    DISPUTED("disputed", "争议中"),
    /** Terminated (已终止). */
    TERMINATED("terminated", "已终止");

    private final String en;
    private final String zh;

    TradeStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
