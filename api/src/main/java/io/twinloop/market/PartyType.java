// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a party is in law (主体类型). */
public enum PartyType implements Labelled {
    /** Legal person (法人). */
    LEGAL_PERSON("legal person", "法人"),
    /** Unincorporated organisation (非法人组织). */
    UNINCORPORATED("unincorporated organisation", "非法人组织"),
    /** Natural person (自然人). */
    NATURAL_PERSON("natural person", "自然人"),
    /** Government body (政府机关). */
    GOVERNMENT("government body", "政府机关");

    private final String en;
    private final String zh;

    PartyType(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
