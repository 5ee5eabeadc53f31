// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Map2015} encodes. */
final class Map2015Coverage {

    private Map2015Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            left(1, 33, "Making, checking and publishing maps: outside what is judged here.", "地图编制、审核与出版，不在判断范围内。"),
            encoded(34, 34, "Servers of internet maps.", "互联网地图服务器。"),
            left(35, 41, "Internet maps in general: outside what is judged here.", "互联网地图服务一般规则，不在判断范围内。"),
            notARule(42, 58, "Supervision, liability and supplementary provisions.", "监督检查、法律责任与附则。")
        };
    }
}
