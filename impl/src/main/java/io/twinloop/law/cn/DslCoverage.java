// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;
import static io.twinloop.rule.Coverage.notEncodable;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Dsl} encodes. */
final class DslCoverage {

    private DslCoverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 20, "General provisions, and what the state supports.", "总则以及数据安全与发展。"),
            encoded(21, 21, "Classes and grades: important and core data.", "数据分类分级：重要数据和核心数据。"),
            notARule(22, 23, "Warning and emergency mechanisms of the state.", "国家风险预警与应急机制。"),
            notEncodable(
                    24,
                    24,
                    "The security review is decided case by case, and its decision is final.",
                    "数据安全审查依个案决定，且为最终决定。"),
            encoded(25, 25, "Export control.", "出口管制。"),
            notEncodable(26, 26, "Measures in return are announced case by case.", "对等措施依个案公布。"),
            left(
                    27,
                    29,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            encoded(30, 31, "Risk assessment and export of important data.", "重要数据的风险评估与出境。"),
            left(
                    32,
                    35,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            encoded(36, 36, "Requests of foreign judicial and law-enforcement bodies.", "外国司法或者执法机构的请求。"),
            notARule(37, 43, "Data of government.", "政务数据安全与开放。"),
            notARule(44, 52, "Sanctions and liability.", "法律责任。"),
            encoded(53, 53, "State secrets.", "国家秘密。"),
            notEncodable(
                    54,
                    54,
                    "Military data: by rules of the Central Military Commission, which are not public.",
                    "军事数据适用中央军事委员会的规定，未公开。"),
            notARule(55, 55, "Entry into force.", "施行日期。")
        };
    }
}
