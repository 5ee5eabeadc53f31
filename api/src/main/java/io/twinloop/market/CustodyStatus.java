// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where a custody arrangement stands (托管状态). */
public enum CustodyStatus implements Labelled {
    /** Draft (草稿). */
    DRAFT("draft", "草稿"),
    /** Signed (已签署). */
    SIGNED("signed", "已签署"),
    /** Active (生效). */
    ACTIVE("active", "生效"),
    /** Suspended (暂停). */
    SUSPENDED("suspended", "暂停"),
    /** Change of trustee (更换受托人). */
    TRUSTEE_CHANGE("change of trustee", "更换受托人"),
    /** Being wound up (终止清算中). */
    TERMINATING("being wound up", "终止清算中"),
    /** Terminated (已终止). */
    TERMINATED("terminated", "已终止"),
    /** Void (无效). */
    VOID("void", "无效");

    private final String en;
    private final String zh;

    CustodyStatus(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
