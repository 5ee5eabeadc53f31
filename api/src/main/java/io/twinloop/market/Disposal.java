// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What becomes of the data when a contract ends (合同终止处置). */
public enum Disposal implements Labelled {
    /** Delete (删除). */
    DELETE("delete", "删除"),
    /** Return (返还). */
    RETURN("return", "返还"),
    /** Keep (保留). */
    KEEP("keep", "保留");

    private final String en;
    private final String zh;

    Disposal(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
