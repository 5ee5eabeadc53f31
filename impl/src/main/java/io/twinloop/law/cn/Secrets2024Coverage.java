// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Secrets2024} encodes. */
final class Secrets2024Coverage {

    private Secrets2024Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            left(
                    1,
                    27,
                    "What is secret, and its keeping in the country: outside what is judged here.",
                    "国家秘密的确定与境内管理，不在判断范围内。"),
            encoded(28, 28, "Carriers of secrets that leave the country.", "国家秘密载体出境。"),
            left(
                    29,
                    36,
                    "Keeping secrets in the country, in networks and in data: outside what is judged here.",
                    "境内、网络及数据处理中的保密管理，不在判断范围内。"),
            encoded(37, 37, "Secrets provided abroad.", "向境外提供国家秘密。"),
            left(38, 47, "Places, persons and incidents: outside what is judged here.", "场所、人员与泄密处置，不在判断范围内。"),
            notARule(48, 65, "Supervision, liability and supplementary provisions.", "监督管理、法律责任与附则。")
        };
    }
}
