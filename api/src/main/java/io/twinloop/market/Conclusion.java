// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a report or review concludes (结论). */
public enum Conclusion implements Labelled {
    /** Pass (通过). */
    PASS("pass", "通过"),
    /** Qualified (有保留). */
    QUALIFIED("qualified", "有保留"),
    /** Fail (不通过). */
    FAIL("fail", "不通过");

    private final String en;
    private final String zh;

    Conclusion(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
