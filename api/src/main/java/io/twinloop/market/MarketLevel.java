// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The level of a merchant or broker (数据商或者经纪人层级). */
public enum MarketLevel implements Labelled {
    /** National (全国性). */
    NATIONAL("national", "全国性"),
    /** Regional (区域性). */
    REGIONAL("regional", "区域性");

    private final String en;
    private final String zh;

    MarketLevel(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
