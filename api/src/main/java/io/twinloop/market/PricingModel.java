// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How a price is reckoned (计价模式). */
public enum PricingModel implements Labelled {
    /** Fixed price (固定价格). */
    FIXED("fixed price", "固定价格"),
    /** Per record (按条计价). */
    PER_RECORD("per record", "按条计价"),
    /** Per call (按次计价). */
    PER_CALL("per call", "按次计价"),
    /** Per period (按期计价). */
    PER_PERIOD("per period", "按期计价"),
    /** Share of revenue (收益分成). */
    REVENUE_SHARE("share of revenue", "收益分成"),
    /** Negotiable (面议). */
    NEGOTIABLE("negotiable", "面议");

    private final String en;
    private final String zh;

    PricingModel(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
