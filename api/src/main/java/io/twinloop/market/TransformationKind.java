// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How data was made from other data (加工方式). */
public enum TransformationKind implements Labelled {
    /** None (未加工). */
    NONE("none", "未加工"),
    /** Cleaning (清洗). */
    CLEANING("cleaning", "清洗"),
    /** Masking (脱敏). */
    MASKING("masking", "脱敏"),
    /** Aggregation (聚合). */
    AGGREGATION("aggregation", "聚合"),
    /** Model (建模). */
    MODEL("model", "建模"),
    /** Artificial intelligence (人工智能). */
    AI("artificial intelligence", "人工智能");

    private final String en;
    private final String zh;

    TransformationKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
