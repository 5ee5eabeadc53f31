// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What the instrument of a custody arrangement states (托管文件载明事项). */
public enum CustodyItem implements Labelled {
    /** Purpose (目的). */
    PURPOSE("purpose", "目的"),
    /** Parties (当事人). */
    PARTIES("parties", "当事人"),
    /** Beneficiaries (受益人). */
    BENEFICIARIES("beneficiaries", "受益人"),
    /** Property (财产). */
    PROPERTY("property", "财产"),
    /** Form of the benefit (受益形式). */
    BENEFIT_FORM("form of the benefit", "受益形式"),
    /** Term (期限). */
    TERM("term", "期限"),
    /** Disposal on ending (终止处置). */
    DISPOSAL("disposal on ending", "终止处置");

    private final String en;
    private final String zh;

    CustodyItem(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
