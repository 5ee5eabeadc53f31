// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** On what a broker fee is reckoned (费用计算基础). */
public enum FeeBasis implements Labelled {
    /** Per cent of the contract price (合同价款比例). */
    PERCENT_OF_CONTRACT("per cent of the contract price", "合同价款比例"),
    /** Fixed amount (固定金额). */
    FIXED("fixed amount", "固定金额"),
    /** Other (其他). */
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    FeeBasis(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
