// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Which calls are billed (计费口径). */
public enum BillingBasis implements Labelled {
    /** Per hit (查得计费). */
    PER_HIT("per hit", "查得计费"),
    /** Per call (按调用计费). */
    PER_CALL("per call", "按调用计费");

    private final String en;
    private final String zh;

    BillingBasis(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
