// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Credit2013} encodes. */
final class Credit2013Coverage {

    private Credit2013Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 12, "Purpose, and the licensing of credit reporting agencies.", "立法目的与征信机构的设立。"),
            left(13, 23, "Business of credit reporting in general: outside what is judged here.", "征信业务一般规则，不在判断范围内。"),
            encoded(24, 24, "Processing in China, and providing information abroad.", "境内处理与向境外提供。"),
            left(
                    25,
                    32,
                    "Objections, and the state database: outside what is judged here.",
                    "异议投诉与金融信用信息基础数据库，不在判断范围内。"),
            notARule(33, 47, "Supervision, liability and supplementary provisions.", "监督管理、法律责任与附则。")
        };
    }
}
