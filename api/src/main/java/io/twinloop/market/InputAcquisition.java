// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How an input came to whoever processed it (来源数据取得方式). */
public enum InputAcquisition implements Labelled {
    /** Own data (自有). */
    OWN("own data", "自有"),
    /** Purchase (购买). */
    PURCHASE("purchase", "购买"),
    /** Licence (许可). */
    LICENCE("licence", "许可");

    private final String en;
    private final String zh;

    InputAcquisition(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
