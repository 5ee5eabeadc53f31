// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A role that a party plays on the market (市场角色). */
public enum PartyRole implements Labelled {
    /** Data supplier (数据供方). */
    SUPPLIER("data supplier", "数据供方"),
    /** Data demander (数据需方). */
    DEMANDER("data demander", "数据需方"),
    /** Data merchant (数据商). */
    DATA_MERCHANT("data merchant", "数据商"),
    /** Third-party service body (第三方服务机构). */
    THIRD_PARTY_SERVICE("third-party service body", "第三方服务机构"),
    /** Sponsor (保荐人). */
    SPONSOR("sponsor", "保荐人"),
    /** Broker (经纪人). */
    BROKER("broker", "经纪人"),
    /** Custodian (托管人). */
    CUSTODIAN("custodian", "托管人"),
    /** Settlor (委托人). */
    SETTLOR("settlor", "委托人"),
    /** Beneficiary (受益人). */
    BENEFICIARY("beneficiary", "受益人"),
    /** Data user (数据使用者). */
    DATA_USER("data user", "数据使用者"),
    /** Venue operator (交易场所运营机构). */
    VENUE_OPERATOR("venue operator", "交易场所运营机构"),
    /** Self-regulatory organisation (自律组织). */
    SELF_REGULATORY_ORG("self-regulatory organisation", "自律组织");

    private final String en;
    private final String zh;

    PartyRole(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
