// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;
import static io.twinloop.rule.Coverage.notEncodable;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Ndsmr2024} encodes. */
final class Ndsmr2024Coverage {

    private Ndsmr2024Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 7, "General provisions.", "总则。"),
            left(
                    8,
                    11,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            encoded(12, 12, "Contract, supervision and records.", "合同、监督与记录保存。"),
            notEncodable(13, 13, "The national security review is decided case by case.", "国家安全审查依个案决定。"),
            left(
                    14,
                    20,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            encoded(21, 22, "Notice and consent; children.", "告知与同意；不满十四周岁未成年人。"),
            left(
                    23,
                    25,
                    "General duty of handling personal information, not of its leaving the country: outside what is judged here.",
                    "个人信息处理的一般义务，非出境专门规定，不在判断范围内。"),
            encoded(26, 33, "Representatives, audits, large handlers, important data.", "境内代表、合规审计、大型处理者与重要数据。"),
            notARule(34, 34, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            encoded(35, 35, "When personal information may leave.", "个人信息出境条件。"),
            notEncodable(
                    36,
                    36,
                    "Treaties may have conditions of their own; none is known that has.",
                    "国际条约、协定可另有规定，尚无已知者。"),
            encoded(37, 38, "Important data; keeping within what was assessed.", "重要数据出境与评估范围。"),
            left(39, 39, "Tools that break technical measures: not of the transfer itself.", "破坏、避开技术措施的工具，非出境行为本身。"),
            left(40, 44, "Duties of platforms in general: outside what is judged here.", "网络平台一般义务，不在判断范围内。"),
            encoded(45, 45, "Large platforms that provide data abroad.", "大型平台跨境提供网络数据。"),
            left(46, 46, "Duties of platforms in general: outside what is judged here.", "网络平台一般义务，不在判断范围内。"),
            notARule(47, 54, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            notARule(55, 61, "Sanctions and liability.", "法律责任。"),
            encoded(62, 63, "Definitions; core data, household acts, secrets.", "用语含义；核心数据、家庭事务与国家秘密。"),
            notARule(64, 64, "Entry into force.", "施行日期。")
        };
    }
}
