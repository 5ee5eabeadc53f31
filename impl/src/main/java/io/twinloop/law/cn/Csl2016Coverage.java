// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Csl2016} encodes. */
final class Csl2016Coverage {

    private Csl2016Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            left(
                    1,
                    30,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            left(
                    31,
                    36,
                    "Designation and security duties of operators of critical information infrastructure: outside what is judged here. Who is one is a fact, CII-2021:10.",
                    "关键信息基础设施的认定及运营者安全义务，不在判断范围内；是否为运营者是事实，见CII-2021:10。"),
            encoded(
                    37,
                    37,
                    "Local storage and security assessment; Article 39 of the law as amended, from 2026-01-01.",
                    "境内存储与出境安全评估；2026年1月1日起为修正后的第三十九条。"),
            left(
                    38,
                    39,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            left(
                    40,
                    50,
                    "Information of users and content: outside what is judged here; personal information is judged by the PIPL.",
                    "用户信息保护与网络信息内容管理，不在判断范围内；个人信息依个人信息保护法判断。"),
            notARule(51, 58, "Monitoring, warning and emergency measures of the authorities.", "主管部门的监测预警与应急处置。"),
            notARule(59, 75, "Sanctions and liability.", "法律责任。"),
            notARule(76, 79, "Definitions and supplementary provisions.", "用语含义与附则。")
        };
    }
}
