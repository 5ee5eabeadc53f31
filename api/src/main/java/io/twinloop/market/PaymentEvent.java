// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The event upon which an instalment falls due (付款节点). */
public enum PaymentEvent implements Labelled {
    /** Signing (签约). */
    SIGNING("signing", "签约"),
    /** Delivery (交付). */
    DELIVERY("delivery", "交付"),
    /** Acceptance (验收). */
    ACCEPTANCE("acceptance", "验收");

    private final String en;
    private final String zh;

    PaymentEvent(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
