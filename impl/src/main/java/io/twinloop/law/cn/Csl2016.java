// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.outcomeIn;
import static io.twinloop.rule.Phase.AFTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.Mechanism.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.TransferFacts.EXPORTER_IS_CIIO;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Cybersecurity Law (网络安全法) in its wording of 2016, in force from 2017-06-01 to 2025-12-31. */
final class Csl2016 {

    static final Instrument INSTRUMENT = new Instrument(
            "CSL-2016",
            Text.of("Cybersecurity Law of the People's Republic of China", "中华人民共和国网络安全法"),
            Text.of("Standing Committee of the National People's Congress", "全国人民代表大会常务委员会"),
            Rank.LAW,
            EffectivePeriod.from("2017-06-01").until("2026-01-01"),
            "http://www.cac.gov.cn/2016-11/07/c_1119867116.htm");

    private Csl2016() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER).rules(article37()).build();
    }

    private static RuleDraft article37() {
        return rule("CSL-2016:37#local-storage")
                .when(all(EXPORTER_IS_CIIO.isYes(), outcomeIn(SECURITY_ASSESSMENT)))
                .duty(AFTER)
                .text(
                        "An operator of critical information infrastructure stores in China the personal information and"
                                + " important data that it collects and generates in its operation there.",
                        "关键信息基础设施运营者在境内运营中收集和产生的个人信息和重要数据应当在境内存储。")
                .citing("PIPL:40", EffectivePeriod.from("2021-11-01"))
                .note(
                        "other-handlers",
                        "PIPL 40 binds handlers above a number of persons likewise; which number holds for storage since"
                                + " 2024 is open, so no duty of theirs is encoded.",
                        "个人信息保护法第四十条对达到规定数量的处理者作同样要求；2024年以后存储义务适用的数量尚无定论，故未编入。");
    }
}
