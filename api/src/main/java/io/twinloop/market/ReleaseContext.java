// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Into what surroundings data is released (发布环境). */
public enum ReleaseContext implements Labelled {
    /** Public release (公开发布). */
    PUBLIC("public release", "公开发布"),
    /** Release to controlled members (受控共享). */
    CONTROLLED("release to controlled members", "受控共享"),
    /** Use inside an enclave (安全域内使用). */
    ENCLAVE("use inside an enclave", "安全域内使用");

    private final String en;
    private final String zh;

    ReleaseContext(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
