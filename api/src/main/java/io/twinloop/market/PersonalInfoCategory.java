// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** The category of personal information that criminal law counts (个人信息类别). */
public enum PersonalInfoCategory implements Labelled {
    /** Location tracks (行踪轨迹信息). */
    LOCATION_TRACK("location tracks", "行踪轨迹信息"),
    /** Contents of communications (通信内容). */
    COMMUNICATION_CONTENT("contents of communications", "通信内容"),
    /** Credit information (征信信息). */
    CREDIT("credit information", "征信信息"),
    /** Property information (财产信息). */
    PROPERTY("property information", "财产信息"),
    /** Lodging information (住宿信息). */
    LODGING("lodging information", "住宿信息"),
    /** Communication records (通信记录). */
    COMMUNICATION_RECORD("communication records", "通信记录"),
    /** Health information (健康生理信息). */
    HEALTH("health information", "健康生理信息"),
    /** Transaction information (交易信息). */
    TRANSACTION("transaction information", "交易信息"),
    /** Other information (其他信息). */
    OTHER("other information", "其他信息");

    private final String en;
    private final String zh;

    PersonalInfoCategory(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
