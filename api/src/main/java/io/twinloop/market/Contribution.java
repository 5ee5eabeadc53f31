// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What somebody contributes to the making of data (贡献类型). */
public enum Contribution implements Labelled {
    /** Raw data (原始数据). */
    RAW_DATA("raw data", "原始数据"),
    /** Algorithm (算法). */
    ALGORITHM("algorithm", "算法"),
    /** Infrastructure (基础设施). */
    INFRASTRUCTURE("infrastructure", "基础设施"),
    /** Funds (资金). */
    FUNDS("funds", "资金"),
    /** Intellectual property (知识产权). */
    IP("intellectual property", "知识产权");

    private final String en;
    private final String zh;

    Contribution(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
