// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** A role of an exporter to which rules attach duties of their own (数据处理者的特殊身份). */
public enum ExporterRole implements Labelled {
    /** A credit reporting agency (征信机构), CREDIT-2013:24. */
    CREDIT_REPORTING("a credit reporting agency", "征信机构"),
    /** A provider of internet maps (互联网地图服务单位), MAP-2015:34. */
    INTERNET_MAP("a provider of internet maps", "互联网地图服务单位"),
    /**
     * A provider of a large network platform (大型网络平台服务提供者): 50,000,000 registered or 10,000,000 monthly active users or
     * more, a complex business and weight for the country, NDSMR-2024:62(8).
     */
    LARGE_PLATFORM("a provider of a large network platform", "大型网络平台服务提供者"),
    /** A handler abroad that handles information on natural persons in China (境外个人信息处理者), PIPL:3(2). */
    HANDLER_ABROAD("a handler abroad", "境外个人信息处理者");

    private final Text label;

    ExporterRole(String en, String zh) {
        label = Text.of(en, zh);
    }

    @Override
    public Text label() {
        return label;
    }
}
