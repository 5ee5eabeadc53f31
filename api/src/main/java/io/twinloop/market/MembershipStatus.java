// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a membership stands (会员状态). */
public enum MembershipStatus implements Labelled {
    /** Pending (待批准). */
    PENDING("pending", "待批准"),
    /** Active (有效). */
    ACTIVE("active", "有效"),
    /** Suspended (暂停). */
    SUSPENDED("suspended", "暂停"),
    /** Ended (已终止). */
    ENDED("ended", "已终止");

    private final String en;
    private final String zh;

    MembershipStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
