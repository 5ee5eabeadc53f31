// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** For which side a broker acts (经纪代理方). */
public enum TradeSide implements Labelled {
    /** For the seller (代理卖方). */
    SELLER("for the seller", "代理卖方"),
    /** For the buyer (代理买方). */
    BUYER("for the buyer", "代理买方");

    private final String en;
    private final String zh;

    TradeSide(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
