// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Hgr2019} encodes. */
final class Hgr2019Coverage {

    private Hgr2019Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 1, "Purpose.", "立法目的。"),
            encoded(2, 2, "What human genetic resources are.", "人类遗传资源的定义。"),
            notARule(3, 6, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            encoded(7, 7, "What foreigners may not do.", "外国组织、个人的禁止行为。"),
            left(
                    8,
                    10,
                    "Public interest, ethics, consent and the ban on trade: not of data leaving the country as such.",
                    "公共利益、伦理、知情同意与禁止买卖，非出境专门规定。"),
            left(
                    11,
                    26,
                    "Collection, keeping and joint research: outside what is judged here.",
                    "采集、保藏与国际合作科学研究，不在判断范围内。"),
            left(27, 27, "Materials that leave the country: a transfer is of data.", "人类遗传资源材料出境；本库仅判断数据。"),
            encoded(28, 28, "Information provided to foreigners.", "向外国组织、个人提供人类遗传资源信息。"),
            notARule(29, 35, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            notARule(36, 45, "Sanctions and liability.", "法律责任。"),
            notARule(46, 47, "Secrets, and entry into force.", "国家秘密与施行日期。")
        };
    }
}
