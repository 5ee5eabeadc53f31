// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** A role of an exporter to which rules attach duties of their own (数据处理者的特殊身份). */
public enum ExporterRole {
    /** A credit reporting agency (征信机构), CREDIT-2013:24. */
    CREDIT_REPORTING,
    /** A provider of internet maps (互联网地图服务单位), MAP-2015:34. */
    INTERNET_MAP,
    /**
     * A provider of a large network platform (大型网络平台服务提供者): 50,000,000 registered or 10,000,000 monthly active users or
     * more, a complex business and weight for the country, NDSMR-2024:62(8).
     */
    LARGE_PLATFORM,
    /** A handler abroad that handles information on natural persons in China (境外个人信息处理者), PIPL:3(2). */
    HANDLER_ABROAD
}
