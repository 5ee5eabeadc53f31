// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Whether the data is important data (重要数据), as CBDF-2024:2 and NDSMR-2024:37 tell it. */
public enum ImportantDataStatus implements Labelled {
    /** Checked against the rules of the sector: neither told nor published as important data (经核对不属于重要数据). */
    NONE("checked, and not important data", "经核对不属于重要数据"),
    /** The handler was not told and nothing was published for its sector (未被告知、未公开发布). */
    NOT_NOTIFIED("neither told nor published", "未被告知、未公开发布"),
    /** The handler declared it, and no department has confirmed it (已申报、未确认). */
    DECLARED_UNCONFIRMED("declared by the exporter, not confirmed", "已申报、尚未确认"),
    /** A department or region told the handler that it is important data (已告知). */
    NOTIFIED("told that it is important data", "已被告知属于重要数据"),
    /** It was publicly released as important data (已公开发布). */
    PUBLISHED("published as important data", "已公开发布为重要数据");

    private final String en;
    private final String zh;

    ImportantDataStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
