// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The mechanism under which a trade takes data abroad (出境机制). */
public enum ExportMechanism implements Labelled {
    /** Security assessment (安全评估). */
    SECURITY_ASSESSMENT("security assessment", "安全评估"),
    /** Standard contract (标准合同). */
    STANDARD_CONTRACT("standard contract", "标准合同"),
    /** Certification (认证). */
    CERTIFICATION("certification", "认证");

    private final String en;
    private final String zh;

    ExportMechanism(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
