// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Provisions on Promoting and Regulating Cross-border Data Flow (促进和规范数据跨境流动规定), CAC Order 16, from 2024-03-22. */
final class Cbdf2024 {

    static final Instrument INSTRUMENT = new Instrument(
            "CBDF-2024",
            Text.of("Provisions on Promoting and Regulating Cross-border Data Flow", "促进和规范数据跨境流动规定"),
            Text.of("Cyberspace Administration of China, Order No. 16", "国家互联网信息办公室令第16号"),
            Rank.DEPARTMENTAL_RULE,
            EffectivePeriod.from("2024-03-22"),
            "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm");

    private Cbdf2024() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(Cbdf2024Exemptions.rules())
                .rules(Cbdf2024ZoneLists.rules())
                .rules(Cbdf2024Mechanisms.rules())
                .note(
                        "groups",
                        "The counts of several legal persons of one group are not added: the text speaks of the handler. A"
                                + " parent may file for the group, as the administration's answers of April 2025 say.",
                        "同一集团内多个法人的数量不相加：条文以数据处理者为准；可以由母公司合并申报（2025年4月政策问答）。")
                .note(
                        "zone-lists",
                        "What single zone lists contain was not read item by item: whether the data is on a list, and"
                                + " which mechanism the list names, are facts of the transfer. What is known of each list"
                                + " stands with the constant that names it; the procedures of single zones are left out but"
                                + " for one report.",
                        "各自由贸易试验区清单的具体条目未逐项核读：数据是否在清单内、清单规定何种机制，均作为本次出境的事实。各清单已知情况见其常量说明；" + "除一项报告要求外，清单自身的程序性要求未编入。")
                .note(
                        "automotive",
                        "The exemptions of the 2026 automotive guideline for certain important data, such as on"
                                + " vulnerabilities and incidents, are not encoded.",
                        "《汽车数据出境安全指引（2026版）》对漏洞、事件等特定重要数据的豁免未编入。")
                .note(
                        "handlers-abroad",
                        "A handler abroad to whom PIPL 3(2) applies is judged by the same thresholds, as the filing"
                                + " guide says; its way in practice is through its body or representative in China.",
                        "适用个人信息保护法第三条第二款的境外处理者，依备案指南按相同数量标准判断；实践中须通过其境内专门机构或者代表办理。")
                .note(
                        "treaties",
                        "A treaty with conditions of its own (PIPL 38(2), NDSMR 36) is not encoded here.",
                        "国际条约、协定另有条件的情形（个人信息保护法第三十八条第二款、网络数据安全管理条例第三十六条）未在此编入。")
                .coverage(Cbdf2024Coverage.lines())
                .build();
    }
}
