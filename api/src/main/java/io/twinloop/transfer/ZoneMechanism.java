// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The mechanism that a pilot zone's list names for the data (负面清单所列机制). */
public enum ZoneMechanism implements Labelled {
    /** A standard contract or a certification (标准合同或者认证). */
    STANDARD_CONTRACT_OR_CERTIFICATION("a standard contract or a certification", "标准合同或者认证"),
    /** A security assessment (安全评估). */
    SECURITY_ASSESSMENT("a security assessment", "安全评估");

    private final String en;
    private final String zh;

    ZoneMechanism(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
