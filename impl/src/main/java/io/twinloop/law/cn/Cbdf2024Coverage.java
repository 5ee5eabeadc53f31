// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Cbdf2024} encodes. */
final class Cbdf2024Coverage {

    private Cbdf2024Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 1, "Purpose.", "立法目的。"),
            encoded(2, 11, "Important data, exemptions, lists, mechanisms, validity, duties.", "重要数据、豁免、清单、机制、有效期与义务。"),
            notARule(12, 12, "Powers and procedure of the authorities.", "主管部门的职权和程序。"),
            encoded(13, 13, "What prevails over the older measures.", "与既往规定不一致时的优先适用。"),
            notARule(14, 14, "Entry into force.", "施行日期。")
        };
    }
}
