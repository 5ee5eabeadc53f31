// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The level of a trading venue (交易场所层级). */
public enum VenueLevel implements Labelled {
    /** National exchange (国家级交易所). */
    NATIONAL("national exchange", "国家级交易所"),
    /** Regional trading centre (区域性交易中心). */
    REGIONAL("regional trading centre", "区域性交易中心"),
    /** Industry platform (行业性平台). */
    INDUSTRY("industry platform", "行业性平台");

    private final String en;
    private final String zh;

    VenueLevel(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
