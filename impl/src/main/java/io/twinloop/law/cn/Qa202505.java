// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.importantData;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Deadline.Unit.MONTHS;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.KeyDayFacts.IMPORTANT_DATA_TOLD;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.LEARNT_DURING_EXPORT;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Deadline;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Questions and Answers on Outbound Data Security, May 2025 (数据出境安全管理政策问答(2025年5月)): not binding. */
final class Qa202505 {

    static final Instrument INSTRUMENT = new Instrument(
            "QA-2025-05",
            Text.of(
                    "Questions and Answers on the Policy of Outbound Data Security (May 2025)",
                    "数据出境安全管理政策问答（2025年5月）"),
            Text.of("Cyberspace Administration of China", "国家互联网信息办公室"),
            Rank.GUIDANCE,
            EffectivePeriod.from("2025-05-30"),
            "https://www.cac.gov.cn/2025-05/30/c_1750315283722063.htm");

    private Qa202505() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .origin(Origin.PRACTICE)
                .rules(filingWithinTwoMonths())
                .note(
                        "not-binding",
                        "The answers explain the administration's practice; they are not law, and can be left out by"
                                + " their origin.",
                        "问答为主管部门对实践的说明，不具有法律约束力，可按来源排除。")
                .build();
    }

    private static RuleDraft filingWithinTwoMonths() {
        return rule("QA-2025-05:answer#filing-within-two-months")
                .when(all(importantData(), LEARNT_DURING_EXPORT.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(
                        UPON,
                        Deadline.within(
                                        2,
                                        MONTHS,
                                        "the handler was told, or the data was published, to be important",
                                        "被告知或者公开发布为重要数据之日")
                                .from(IMPORTANT_DATA_TOLD))
                .text(
                        "A handler that is told, or reads, while the export is under way that its data is important, and"
                                + " wants to go on, files for the security assessment within 2 months of being told or of"
                                + " the publication. Until then the export was no breach.",
                        "在出境活动持续期间被告知或者公开发布为重要数据、需继续出境的，应当在被告知或者公开发布之日起2个月内申报数据出境安全评估；此前的出境不视为违规。");
    }
}
