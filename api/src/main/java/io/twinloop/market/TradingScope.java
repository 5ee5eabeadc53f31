// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How far an offer reaches (交易范围). */
public enum TradingScope implements Labelled {
    /** Nationwide (全国). */
    NATIONAL("nationwide", "全国"),
    /** One region (区域). */
    REGIONAL("one region", "区域"),
    /** One industry (行业). */
    INDUSTRY("one industry", "行业");

    private final String en;
    private final String zh;

    TradingScope(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
