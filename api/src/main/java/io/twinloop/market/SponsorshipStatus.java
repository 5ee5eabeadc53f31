// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a sponsorship stands (保荐状态). */
public enum SponsorshipStatus implements Labelled {
    /** Engaged (已签约). */
    ENGAGED("engaged", "已签约"),
    /** In guidance (辅导中). */
    TUTORING("in guidance", "辅导中"),
    /** Guidance completed (辅导完成). */
    TUTORED("guidance completed", "辅导完成"),
    /** Recommended (已推荐). */
    RECOMMENDED("recommended", "已推荐"),
    /** Supervising (持续督导). */
    SUPERVISING("supervising", "持续督导"),
    /** Completed (已完成). */
    COMPLETED("completed", "已完成"),
    /** Terminated (已终止). */
    TERMINATED("terminated", "已终止"),
    /** Replaced (已更换). */
    REPLACED("replaced", "已更换");

    private final String en;
    private final String zh;

    SponsorshipStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
