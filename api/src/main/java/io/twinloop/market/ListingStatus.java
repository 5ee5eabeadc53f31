// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a listing stands (挂牌状态). */
public enum ListingStatus implements Labelled {
    /** Draft (草稿). */
    DRAFT("draft", "草稿"),
    /** In guidance (辅导中). */
    TUTORING("in guidance", "辅导中"),
    /** Submitted (已申报). */
    SUBMITTED("submitted", "已申报"),
    /** Under review (审核中). */
    UNDER_REVIEW("under review", "审核中"),
    /** In public notice (公示中). */
    PUBLIC_NOTICE("in public notice", "公示中"),
    /** Approved (已通过). */
    APPROVED("approved", "已通过"),
    /** Listed (已挂牌). */
    LISTED("listed", "已挂牌"),
    /** Suspended (暂停交易). */
    SUSPENDED("suspended", "暂停交易"),
    /** Delisted (已摘牌). */
    DELISTED("delisted", "已摘牌"),
    /** Withdrawn (已撤回). */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Rejected (未通过). */
    REJECTED("rejected", "未通过");

    private final String en;
    private final String zh;

    ListingStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
