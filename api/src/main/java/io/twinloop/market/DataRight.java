// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A right in data (数据产权). */
public enum DataRight implements Labelled {
    /** Right to hold (数据持有权). */
    HOLD("right to hold", "数据持有权"),
    /** Right to use (数据使用权). */
    USE("right to use", "数据使用权"),
    /** Right to operate (数据经营权). */
    OPERATE("right to operate", "数据经营权");

    private final String en;
    private final String zh;

    DataRight(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
