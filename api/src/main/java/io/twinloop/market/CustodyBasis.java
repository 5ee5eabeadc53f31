// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The legal basis of a custody arrangement (托管法律基础). */
public enum CustodyBasis implements Labelled {
    /** Trust (信托). */
    TRUST("trust", "信托"),
    /** Mandate (委托). */
    MANDATE("mandate", "委托"),
    /** Deposit (保管). */
    DEPOSIT("deposit", "保管");

    private final String en;
    private final String zh;

    CustodyBasis(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
