// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A role in a custody arrangement (托管角色). */
public enum CustodyRole implements Labelled {
    /** Settlor (委托人). */
    SETTLOR("settlor", "委托人"),
    /** Trustee (受托人). */
    TRUSTEE("trustee", "受托人"),
    /** Beneficiary (受益人). */
    BENEFICIARY("beneficiary", "受益人"),
    /** Data user (数据使用者). */
    DATA_USER("data user", "数据使用者"),
    /** Third-party service body (第三方服务机构). */
    SERVICE_BODY("third-party service body", "第三方服务机构");

    private final String en;
    private final String zh;

    CustodyRole(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
