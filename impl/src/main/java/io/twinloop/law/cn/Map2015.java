// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.language.Condition.all;
import static io.twinloop.law.cn.Outbound.mayGoAbroad;
import static io.twinloop.rule.Phase.UPON;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.transfer.TransferFacts.EXPORTER_ROLES;
import static io.twinloop.transfer.TransferFacts.TRANSFER;

import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.transfer.ExporterRole;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;

/** Map Management Regulation (地图管理条例), State Council Order 664: where the servers of internet maps are. */
final class Map2015 {

    static final Instrument INSTRUMENT = new Instrument(
            "MAP-2015",
            Text.of("Map Management Regulation", "地图管理条例"),
            Text.of("State Council, Order No. 664", "国务院令第664号"),
            Rank.ADMINISTRATIVE_REGULATION,
            EffectivePeriod.from("2016-01-01"),
            "https://flk.npc.gov.cn/");

    private Map2015() {}

    static Rulebook rulebook() {
        return Rulebook.of(INSTRUMENT, TRANSFER)
                .rules(article34())
                .note(
                        "one-article",
                        "Only the article that limits where data may be kept was read. It is no mechanism of its own: the"
                                + " transfer is judged by the other rules as well.",
                        "仅核读限制数据存放、处理地点的条文。该条并非独立的出境机制，仍按其他规则判断。")
                .coverage(Map2015Coverage.lines())
                .build();
    }

    private static RuleDraft article34() {
        return rule("MAP-2015:34#servers-in-china")
                .when(all(EXPORTER_ROLES.has(ExporterRole.INTERNET_MAP), mayGoAbroad()))
                .duty(UPON)
                .text(
                        "A provider of internet maps keeps the servers that store map data in China and has rules and safeguards for the security of map data.",
                        "互联网地图服务单位应当将存放地图数据的服务器设在境内，并制定互联网地图数据安全管理制度和保障措施。");
    }
}
