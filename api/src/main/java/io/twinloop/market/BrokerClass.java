// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The class of a broker (经纪人类型). */
public enum BrokerClass implements Labelled {
    /** Technology-enabling (技术赋能型). */
    TECH_ENABLED("technology-enabling", "技术赋能型"),
    /** Data-enabling (数据赋能型). */
    DATA_ENABLED("data-enabling", "数据赋能型"),
    /** Entrusted exercise of rights (受托行权型). */
    ENTRUSTED("entrusted exercise of rights", "受托行权型");

    private final String en;
    private final String zh;

    BrokerClass(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
