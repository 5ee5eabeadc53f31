// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a field tells of a person (字段标识性). */
public enum FieldIdentifier implements Labelled {
    /** No identifier (非标识). */
    NONE("no identifier", "非标识"),
    /** Direct identifier (直接标识符). */
    DIRECT("direct identifier", "直接标识符"),
    /** Quasi-identifier (准标识符). */
    QUASI("quasi-identifier", "准标识符"),
    /** Sensitive attribute (敏感属性). */
    SENSITIVE("sensitive attribute", "敏感属性");

    private final String en;
    private final String zh;

    FieldIdentifier(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
