// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How the data goes abroad, FILING-GUIDE-V2:1 (数据出境行为). */
public enum TransferKind implements Labelled {
    /** Data collected or generated in China is sent abroad or stored there (传输、存储至境外). */
    TRANSMISSION("sent abroad or stored there", "传输、存储至境外"),
    /** Data stays in China and can be queried, retrieved, downloaded or exported from abroad (境外访问). */
    REMOTE_ACCESS("stored in China and accessible from abroad", "存储于境内、境外可以访问"),
    /** A handler abroad processes personal information of people in China, PIPL 3(2) (境外处理). */
    PROCESSING_ABROAD("processed abroad, about people in China", "在境外处理境内自然人个人信息");

    private final String en;
    private final String zh;

    TransferKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
