// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Cii2021} encodes. */
final class Cii2021Coverage {

    private Cii2021Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            notARule(1, 9, "General provisions, and who designates.", "总则与认定机关。"),
            encoded(10, 11, "Designation, and its change.", "认定及重新认定。"),
            left(
                    12,
                    17,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            encoded(18, 18, "Reporting of incidents.", "网络安全事件报告。"),
            left(
                    19,
                    21,
                    "General duty of network or data security, not of data leaving the country: outside what is judged here.",
                    "一般网络或者数据安全义务，非出境专门规定，不在判断范围内。"),
            notARule(22, 38, "What the authorities do, and cooperation with them.", "保障和促进，以及配合检查。"),
            notARule(39, 51, "Liability and supplementary provisions.", "法律责任与附则。")
        };
    }
}
