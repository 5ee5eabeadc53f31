// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.law.cn.Outbound.personalInformationUnderPipl;
import static io.twinloop.rule.Phase.BEFORE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.HeldKind.CERTIFICATION;
import static io.twinloop.transfer.HeldKind.STANDARD_CONTRACT;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.HELD;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Questions and Answers on Outbound Data Security, January 2026 (数据出境安全管理政策法规问答(2026年1月)): not binding. */
final class Qa202601 {

    static final Instrument INSTRUMENT = new Instrument(
            "QA-2026-01",
            Text.of(
                    "Questions and Answers on the Policy and Law of Outbound Data Security (January 2026)",
                    "数据出境安全管理政策法规问答（2026年1月）"),
            Text.of("Cyberspace Administration of China", "国家互联网信息办公室"),
            Rank.GUIDANCE,
            EffectivePeriod.from("2026-01-30"),
            "https://www.cac.gov.cn/2026-01/30/c_1771505108953002.htm");

    private Qa202601() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .origin(Origin.PRACTICE)
                .confidence(Confidence.SECONDARY)
                .rules(includeEarlierVolume())
                .note(
                        "not-binding",
                        "The answers explain the administration's practice; they are not law, and can be left out by"
                                + " their origin. They are known from reports only.",
                        "问答为主管部门对实践的说明，不具有法律约束力，可按来源排除；仅据二手资料。")
                .build();
    }

    private static RuleDraft includeEarlierVolume() {
        return rule("QA-2026-01:answers#include-earlier-volume")
                .when(all(
                        personalInformationUnderPipl(),
                        HELD.some(held -> held.kind().in(STANDARD_CONTRACT, CERTIFICATION)),
                        outcomeIn(SECURITY_ASSESSMENT)))
                .duty(BEFORE)
                .text(
                        "Where a limit is crossed during the year, include in the filing for the assessment the volume already"
                                + " provided under a contract or a certificate.",
                        "年内超过数量标准应当申报安全评估的，应当将此前已按标准合同或者认证出境的数量一并纳入申报。");
    }
}
