// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The tier of data by its form (数据层级). */
public enum DataTier implements Labelled {
    /** Raw data (原始数据). */
    RAW("raw data", "原始数据"),
    /** Desensitised data (脱敏数据). */
    DESENSITIZED("desensitised data", "脱敏数据"),
    /** Modelled data (模型化数据). */
    MODELLED("modelled data", "模型化数据"),
    /** AI-derived data (人工智能化数据). */
    AI_DERIVED("AI-derived data", "人工智能化数据");

    private final String en;
    private final String zh;

    DataTier(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
