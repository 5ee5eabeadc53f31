// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** What a registration records (登记类型). */
public enum RegistrationType implements Labelled {
    /** First registration (首次登记). */
    FIRST("first registration", "首次登记"),
    /** Licence registration (许可登记). */
    LICENCE("licence registration", "许可登记"),
    /** Transfer registration (转移登记). */
    TRANSFER("transfer registration", "转移登记"),
    /** Change of registration (变更登记). */
    CHANGE("change of registration", "变更登记"),
    /** Renewal (续展登记). */
    RENEWAL("renewal", "续展登记"),
    /** Cancellation (注销登记). */
    CANCELLATION("cancellation", "注销登记"),
    /** Revocation (撤销登记). */
    REVOCATION("revocation", "撤销登记"),
    /** Objection (异议登记). */
    OBJECTION("objection", "异议登记");

    private final String en;
    private final String zh;

    RegistrationType(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
