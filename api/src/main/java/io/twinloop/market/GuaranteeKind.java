// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a sponsor guarantees (担保类型). */
public enum GuaranteeKind implements Labelled {
    /** Nominal guarantee (名义担保). */
    NOMINAL("nominal guarantee", "名义担保"),
    /** Joint liability (连带责任). */
    JOINT("joint liability", "连带责任");

    private final String en;
    private final String zh;

    GuaranteeKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
