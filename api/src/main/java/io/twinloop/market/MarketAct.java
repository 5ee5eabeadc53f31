// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** An act that a self-regulatory sanction can bar (受限行为). */
public enum MarketAct implements Labelled {
    /** Acting as a merchant (从事数据商业务). */
    MERCHANT("acting as a merchant", "从事数据商业务"),
    /** Acting as a sponsor (从事保荐). */
    SPONSOR("acting as a sponsor", "从事保荐"),
    /** Acting as a broker (从事经纪). */
    BROKER("acting as a broker", "从事经纪"),
    /** Acting as a custodian (从事托管). */
    CUSTODY("acting as a custodian", "从事托管");

    private final String en;
    private final String zh;

    MarketAct(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
