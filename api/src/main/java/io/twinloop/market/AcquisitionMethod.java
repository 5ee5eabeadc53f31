// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** How data was obtained (取得方式). */
public enum AcquisitionMethod implements Labelled {
    /** From own systems (自有系统采集). */
    OWN_SYSTEMS("from own systems", "自有系统采集"),
    /** By public collection (公开收集). */
    PUBLIC_COLLECTION("by public collection", "公开收集"),
    /** By authorised operation (授权运营). */
    AUTHORISED_OPERATION("by authorised operation", "授权运营"),
    /** By purchase (购买). */
    PURCHASE("by purchase", "购买"),
    /** By joint collection (共同采集). */
    JOINT_COLLECTION("by joint collection", "共同采集"),
    /** By entrustment (受托取得). */
    ENTRUSTMENT("by entrustment", "受托取得"),
    /** By circumventing technical measures (规避技术措施). */
    CIRCUMVENTED_TECHNICAL_MEASURES("by circumventing technical measures", "规避技术措施"),
    /** By theft (窃取). */
    STOLEN("by theft", "窃取"),
    /** Without authorisation (未经授权). */
    UNAUTHORISED("without authorisation", "未经授权");

    private final String en;
    private final String zh;

    AcquisitionMethod(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
