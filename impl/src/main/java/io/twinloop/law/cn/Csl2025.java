// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Cybersecurity Law (网络安全法) as amended on 2025-10-28, in force from 2026-01-01. */
final class Csl2025 {

    static final Instrument INSTRUMENT = new Instrument(
            "CSL-2025",
            Text.of("Cybersecurity Law of the People's Republic of China (2025 amendment)", "中华人民共和国网络安全法（2025年修正）"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2026-01-01"),
            "https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm");

    private Csl2025() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER).rules(article39()).build();
    }

    private static RuleDraft article39() {
        return rule("CSL-2025:39#local-storage")
                .when(all(EXPORTER_IS_CIIO.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(AFTER)
                .text(
                        "An operator of critical information infrastructure stores in China the personal information and"
                                + " important data that it collects and generates in its operation there.",
                        "关键信息基础设施运营者在境内运营中收集和产生的个人信息和重要数据应当在境内存储。")
                .citing("PIPL:40")
                .confidence(Confidence.SECONDARY)
                .note(
                        "renumbered",
                        "Article 37 before the amendment. That Article 71 names this article for the sanction was read; the"
                                + " wording of the article itself was not.",
                        "修正前为第三十七条。第七十一条法律责任援引本条已核读，本条修正后文字未核读。")
                .note(
                        "other-handlers",
                        "PIPL 40 binds handlers above a number of persons likewise; which number holds for storage since"
                                + " 2024 is open, so no duty of theirs is encoded.",
                        "个人信息保护法第四十条对达到规定数量的处理者作同样要求；2024年以后存储义务适用的数量尚无定论，故未编入。");
    }
}
