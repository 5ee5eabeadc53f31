// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The region of the Greater Bay Area in which the recipient is (粤港澳大湾区). */
public enum GbaRegion implements Labelled {
    /** Hong Kong (香港). */
    HONG_KONG("Hong Kong", "香港"),
    /** Macao (澳门). */
    MACAO("Macao", "澳门");

    private final String en;
    private final String zh;

    GbaRegion(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
