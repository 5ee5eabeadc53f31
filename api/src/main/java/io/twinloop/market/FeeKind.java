// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The kind of a broker fee (费用种类). */
public enum FeeKind implements Labelled {
    /** Commission (佣金). */
    COMMISSION("commission", "佣金"),
    /** Necessary expenses (必要费用). */
    NECESSARY_EXPENSES("necessary expenses", "必要费用"),
    /** Fixed fee (固定费用). */
    FIXED("fixed fee", "固定费用"),
    /** Other (其他). */
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    FeeKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
