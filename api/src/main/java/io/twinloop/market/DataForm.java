// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The form in which data is offered (产品形态). */
public enum DataForm implements Labelled {
    /** Data set (数据集). */
    DATASET("data set", "数据集"),
    /** Interface (数据接口). */
    API("interface", "数据接口"),
    /** Report (数据报告). */
    REPORT("report", "数据报告"),
    /** Model (数据模型). */
    MODEL("model", "数据模型"),
    /** Score (评分). */
    SCORE("score", "评分"),
    /** Tag (标签). */
    TAG("tag", "标签"),
    /** Profile (画像). */
    PROFILE("profile", "画像"),
    /** Visualisation (可视化). */
    VISUALISATION("visualisation", "可视化");

    private final String en;
    private final String zh;

    DataForm(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
