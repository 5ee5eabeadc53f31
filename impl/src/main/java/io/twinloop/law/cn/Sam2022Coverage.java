// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.notARule;
import static io.twinloop.rule.Coverage.notEncodable;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Sam2022} encodes. */
final class Sam2022Coverage {

    private Sam2022Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 1, "Purpose.", "立法目的。"),
            encoded(2, 2, "Scope.", "适用范围。"),
            notARule(3, 3, "Principles.", "原则。"),
            encoded(4, 6, "Triggers, self-assessment, papers.", "申报情形、自评估、申报材料。"),
            notARule(7, 8, "Check, acceptance, and what the authorities assess.", "查验、受理与评估重点。"),
            encoded(9, 9, "Legal document.", "法律文件。"),
            notARule(10, 13, "Procedure of the assessment and its review.", "评估程序与复评。"),
            encoded(14, 14, "Validity, and applying anew.", "有效期与重新申报。"),
            notARule(15, 16, "Confidentiality and reports.", "保密与举报。"),
            notEncodable(17, 17, "Orders to end an export are given case by case.", "终止出境的通知依个案作出。"),
            notARule(18, 18, "Sanctions and liability.", "法律责任。"),
            encoded(19, 20, "What important data is; entry into force and time to correct.", "重要数据定义；施行与整改期限。")
        };
    }
}
