// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The grade of data under the classification of the state (数据分级). */
public enum DataGrade implements Labelled {
    /** Core data (核心数据). */
    CORE("core data", "核心数据"),
    /** Important data (重要数据). */
    IMPORTANT("important data", "重要数据"),
    /** General data (一般数据). */
    GENERAL("general data", "一般数据");

    private final String en;
    private final String zh;

    DataGrade(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
