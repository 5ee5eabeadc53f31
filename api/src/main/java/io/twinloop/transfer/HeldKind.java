// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A mechanism that an exporter holds (已具备的机制). */
public enum HeldKind implements Labelled {
    /** A security assessment that was passed (通过的安全评估). */
    SECURITY_ASSESSMENT("a security assessment that was passed", "已通过的安全评估"),
    /** A standard contract in force (生效的标准合同). */
    STANDARD_CONTRACT("a standard contract in force", "已生效的标准合同"),
    /** A certification (个人信息保护认证). */
    CERTIFICATION("a certification", "个人信息保护认证"),
    /** A Greater Bay Area standard contract in force (大湾区标准合同). */
    GBA_STANDARD_CONTRACT("a Greater Bay Area standard contract in force", "已生效的大湾区标准合同");

    private final String en;
    private final String zh;

    HeldKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
