// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Where data comes from (数据来源). */
public enum SourceType implements Labelled {
    /** Produced by itself (自行生产). */
    SELF_PRODUCED("produced by itself", "自行生产"),
    /** Collected from public sources (公开收集). */
    PUBLIC_COLLECTION("collected from public sources", "公开收集"),
    /** Public data under authorised operation (公共数据授权运营). */
    PUBLIC_AUTHORISED("public data under authorised operation", "公共数据授权运营"),
    /** Produced jointly (共同产生). */
    JOINT("produced jointly", "共同产生"),
    /** Purchased (购买). */
    PURCHASED("purchased", "购买"),
    /** Entrusted by individuals (个人委托). */
    PERSONAL_ENTRUSTED("entrusted by individuals", "个人委托");

    private final String en;
    private final String zh;

    SourceType(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
