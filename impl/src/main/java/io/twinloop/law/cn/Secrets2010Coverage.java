// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.rule.Coverage.encoded;
import static io.twinloop.rule.Coverage.left;
import static io.twinloop.rule.Coverage.notARule;

import io.twinloop.rule.Coverage;

/** What became of each article of the instrument that {@link Secrets2010} encodes. */
final class Secrets2010Coverage {

    private Secrets2010Coverage() {}

    static Coverage[] lines() {
        return new Coverage[] {
            left(
                    1,
                    24,
                    "What is secret, and its keeping in the country: outside what is judged here.",
                    "国家秘密的确定与境内管理，不在判断范围内。"),
            encoded(25, 25, "Carriers of secrets that leave the country.", "国家秘密载体出境。"),
            left(
                    26,
                    29,
                    "Keeping secrets in the country and in media: outside what is judged here.",
                    "境内保密及传媒管理，不在判断范围内。"),
            encoded(30, 30, "Approval to provide secrets in dealings with foreigners.", "对外交往与合作中提供国家秘密的批准。"),
            left(31, 40, "Places, persons and incidents: outside what is judged here.", "场所、人员与泄密处置，不在判断范围内。"),
            notARule(41, 53, "Supervision, liability and supplementary provisions.", "监督管理、法律责任与附则。")
        };
    }
}
