// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Cert2025} encodes. */
final class Cert2025Coverage {

    private Cert2025Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 4, "Purpose, scope, definition and principles.", "立法目的、适用范围、定义与原则。"),
            encoded(5, 7, "Who may be certified, impact assessment, application.", "适用条件、影响评估与申请。"),
            notARule(8, 17, "Duties of the certifying bodies and supervision; read in part.", "专业认证机构的义务与监督管理；部分核读。"),
            notARule(18, 19, "Older rules, and entry into force.", "与既往规定的关系与施行日期。")
        };
    }
}
