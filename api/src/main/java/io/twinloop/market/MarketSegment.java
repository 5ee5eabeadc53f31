// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The market on which data is offered (市场层次). */
public enum MarketSegment implements Labelled {
    /** Primary market (一级市场). */
    PRIMARY("primary market", "一级市场"),
    /** Secondary market (二级市场). */
    SECONDARY("secondary market", "二级市场");

    private final String en;
    private final String zh;

    MarketSegment(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
