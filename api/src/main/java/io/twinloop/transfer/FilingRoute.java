// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Which of the two alternatives an exporter prepares (所选路径), PIPL:38(1)(2) and (3). */
public enum FilingRoute implements Labelled {
    /** The standard contract with the recipient (个人信息出境标准合同). */
    STANDARD_CONTRACT("a standard contract", "标准合同"),
    /** A certification by an accredited body (个人信息出境认证). */
    CERTIFICATION("a certification", "个人信息出境认证");

    private final Text label;

    FilingRoute(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
