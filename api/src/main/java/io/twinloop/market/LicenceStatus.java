// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a broker licence stands (牌照状态). */
public enum LicenceStatus implements Labelled {
    /** Applied for (已申请). */
    APPLIED("applied for", "已申请"),
    /** Under review (审核中). */
    UNDER_REVIEW("under review", "审核中"),
    /** Recognised (已认定). */
    RECOGNISED("recognised", "已认定"),
    /** Refused (不予认定). */
    REFUSED("refused", "不予认定"),
    /** Suspended (暂停). */
    SUSPENDED("suspended", "暂停"),
    /** Expired (已到期). */
    EXPIRED("expired", "已到期"),
    /** Revoked (已撤销). */
    REVOKED("revoked", "已撤销"),
    /** Surrendered (已注销). */
    SURRENDERED("surrendered", "已注销");

    private final String en;
    private final String zh;

    LicenceStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
