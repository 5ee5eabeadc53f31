// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;
import static io.twinloop.rule.Coverage.notEncodable;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Pipl} encodes. */
final class PiplCoverage {

    private PiplCoverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 2, "Purpose.", "立法目的。"),
            encoded(3, 4, "Reach beyond the borders; what personal information is.", "域外适用；个人信息的定义。"),
            notARule(5, 12, "Principles.", "处理原则。"),
            encoded(13, 13, "Legal bases.", "合法性基础。"),
            left(
                    14,
                    27,
                    "General duty of handling personal information, not of its leaving the country: outside what is judged here.",
                    "个人信息处理的一般义务，非出境专门规定，不在判断范围内。"),
            encoded(28, 28, "What sensitive information is.", "敏感个人信息的定义。"),
            left(
                    29,
                    29,
                    "Separate consent to the handling of sensitive information as such; the consent to its export is Article 39.",
                    "处理敏感个人信息本身的单独同意；出境的单独同意见第三十九条。"),
            encoded(30, 31, "Sensitive information and children.", "敏感个人信息与不满十四周岁未成年人。"),
            notEncodable(
                    32, 32, "It refers to permits and limits of other laws and regulations.", "指向其他法律、行政法规的许可和限制。"),
            left(
                    33,
                    35,
                    "General duty of handling personal information, not of its leaving the country: outside what is judged here.",
                    "个人信息处理的一般义务，非出境专门规定，不在判断范围内。"),
            encoded(36, 42, "State organs; providing personal information abroad.", "国家机关；个人信息跨境提供的规则。"),
            notEncodable(43, 43, "Measures in return are announced case by case.", "对等措施依个案公布。"),
            left(
                    44,
                    51,
                    "General duty of handling personal information, not of its leaving the country: outside what is judged here.",
                    "个人信息处理的一般义务，非出境专门规定，不在判断范围内。"),
            encoded(52, 56, "Officer, representative, audits, impact assessment.", "负责人、境内代表、合规审计、影响评估。"),
            left(
                    57,
                    59,
                    "Incidents, large platforms and processors in general: of the export see CBDF-2024:11 and NDSMR-2024:45.",
                    "安全事件、大型平台和受托人的一般义务；出境见CBDF-2024:11、NDSMR-2024:45。"),
            notARule(60, 65, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            notARule(66, 71, "Sanctions and liability.", "法律责任。"),
            encoded(72, 73, "Household acts; definitions.", "个人或者家庭事务；用语含义。"),
            notARule(74, 74, "Entry into force.", "施行日期。")
        };
    }
}
