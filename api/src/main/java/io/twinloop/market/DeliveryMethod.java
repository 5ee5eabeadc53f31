// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How data is delivered (交付方式). */
public enum DeliveryMethod implements Labelled {
    /** Interface (接口). */
    API("interface", "接口"),
    /** File download (文件下载). */
    FILE_DOWNLOAD("file download", "文件下载"),
    /** Physical media (物理介质). */
    PHYSICAL_MEDIA("physical media", "物理介质"),
    /** Secure enclave (安全域). */
    SECURE_ENCLAVE("secure enclave", "安全域"),
    /** Privacy-preserving computation (隐私计算). */
    PRIVACY_COMPUTING("privacy-preserving computation", "隐私计算");

    private final String en;
    private final String zh;

    DeliveryMethod(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
