// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Scm2023} encodes. */
final class Scm2023Coverage {

    private Scm2023Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 3, "Purpose, scope and principles.", "立法目的、适用范围与原则。"),
            encoded(
                    4,
                    8,
                    "Who may use the contract; impact assessment, contract, filing, changes.",
                    "适用条件、影响评估、合同、备案与变更。"),
            notARule(9, 12, "Confidentiality, reports, talks and sanctions.", "保密、举报、约谈与法律责任。"),
            encoded(13, 13, "Entry into force and time to correct.", "施行与整改期限。")
        };
    }
}
