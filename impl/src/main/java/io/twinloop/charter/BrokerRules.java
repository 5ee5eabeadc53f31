// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.bothSides;
import static io.twinloop.charter.Shared.controlGroup;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Origin.ANALOGY;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.INFO;

import io.twinloop.language.Condition;
import io.twinloop.market.DataRight;
import io.twinloop.market.FeeKind;
import io.twinloop.market.LicenceStatus;
import io.twinloop.market.MarketLevel;
import io.twinloop.market.MembershipStatus;
import io.twinloop.market.TradeSide;
import io.twinloop.market.TradeStatus;
import io.twinloop.market.VenueLevel;
import io.twinloop.market.facts.BrokerLicenceFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.RuleDraft;

/** Brokers: licence, membership, mandate and fee (经纪). */
final class BrokerRules {

    private BrokerRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            broker01(),
            broker02(),
            broker03(),
            broker04(),
            broker05(),
            broker06(),
            broker07(),
            broker08(),
            broker09Undisclosed(),
            broker09Disclosed(),
            broker10()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("trades");
    }

    private static RuleDraft broker01() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-01")
                .origin(CHARTER)
                .require(
                        ERROR,
                        me.brokers()
                                .every(b -> all(
                                        shown(b.licence().status().is(LicenceStatus.RECOGNISED)),
                                        shown(b.licence().inForce(me.tradedOn())))))
                .remedy("Trade through a broker whose licence is recognised and in force.", "由持有效经纪业务牌照的经纪人办理。")
                .text(
                        "A broker in a trade has a licence that is recognised and in force on the day of the trade.",
                        "参与交易的经纪人，应当持有成交日有效且已认定的经纪业务牌照。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft broker02() {
        BrokerLicenceFacts me = new BrokerLicenceFacts(ME);
        return rule("BROKER-02")
                .about("brokerLicences")
                .origin(CHARTER)
                .require(
                        ERROR,
                        shown(any(
                                all(
                                        me.level().is(MarketLevel.NATIONAL),
                                        me.issuer().level().is(VenueLevel.NATIONAL)),
                                all(
                                        me.level().is(MarketLevel.REGIONAL),
                                        me.issuer().level().is(VenueLevel.REGIONAL)))))
                .remedy("Have the licence issued by a venue of its level.", "由相应层级的交易场所认定。")
                .text(
                        "National brokers are recognised by the national exchange, regional brokers by regional centres.",
                        "全国性经纪人由国家级交易所认定，区域性经纪人由区域性交易中心认定。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft broker03() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-03")
                .origin(CHARTER)
                .require(
                        ERROR,
                        me.brokers()
                                .every(b -> shown(b.licence()
                                        .memberships()
                                        .some(m -> all(
                                                m.venue().same(me.venue()),
                                                m.status().is(MembershipStatus.ACTIVE))))))
                .remedy("Obtain membership at the venue.", "取得该交易场所的会员资格。")
                .text("A broker is an active member of the venue on which it acts.", "经纪人应当为交易所在场所的有效会员。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft broker04() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-04")
                .origin(CHARTER)
                .require(
                        ERROR,
                        me.brokers()
                                .every(b -> any(
                                        presumed(b.licence().level().isNot(MarketLevel.REGIONAL)),
                                        shown(b.licence().issuer().same(me.venue())))))
                .remedy(
                        "Act on the venue that issued the licence, or leave the trade to a national broker.",
                        "在发牌场所开展业务，或者由全国性经纪人办理。")
                .text("A regional broker acts on the venue that recognised it.", "区域性经纪人仅可在认定其的交易场所开展业务。")
                .citing("CHARTER:2.1(4)");
    }

    private static RuleDraft broker05() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-05")
                .origin(ANALOGY)
                .require(
                        ERROR,
                        presumed(me.brokers()
                                .every(b -> all(
                                        not(b.licence().broker().same(me.buyer())),
                                        any(
                                                b.side().isNot(TradeSide.BUYER),
                                                not(controlGroup(b.licence().broker(), me.seller()))),
                                        b.ownUseOfData().isNo()))))
                .text(
                        "A broker does not buy for itself, acts for no buyer against its own group, and does not use the data"
                                + " itself.",
                        "经纪人不得自行买入，不得在卖方控制关系内代理买方，不得自用所经纪的数据。")
                .citing("SEC-2019:128", "DGA-2022:12(a)");
    }

    private static RuleDraft broker06() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-06")
                .origin(ANALOGY)
                .require(
                        ERROR,
                        me.brokers()
                                .every(b -> presumed(b.mandate().discretionary().isNo())))
                .remedy("Limit the mandate to the client's instructions.", "将委托限于客户的具体指令。")
                .text("A broker takes no full discretion from a client.", "经纪人不得接受客户的全权委托。")
                .citing("SEC-2019:134");
    }

    private static RuleDraft broker07() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-07")
                .origin(ANALOGY)
                .require(
                        ERROR,
                        me.brokers()
                                .every(b ->
                                        presumed(b.mandate().guaranteesReturn().isNo())))
                .remedy("Take the promise out of the mandate.", "删除委托中的收益承诺。")
                .text("A broker promises a client no return.", "经纪人不得向客户承诺收益。")
                .citing("SEC-2019:135");
    }

    private static RuleDraft broker08() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-08")
                .inForce(Sources.CIVIL_CODE)
                .when(me.status().in(TradeStatus.NEGOTIATING, TradeStatus.FAILED, TradeStatus.TERMINATED))
                .require(
                        ERROR,
                        me.brokers()
                                .every(b -> any(
                                        presumed(b.fee().kind().isNot(FeeKind.COMMISSION)),
                                        presumed(b.fee().amount().atMost(0)))))
                .remedy("Charge no more than the necessary expenses agreed.", "仅可收取约定的必要费用。")
                .text(
                        "Without a concluded contract a broker earns no commission, at most the necessary expenses agreed.",
                        "未促成合同成立的，经纪人不得请求支付报酬，仅可按照约定请求支付必要费用。")
                .citing("CIVIL-2020:964", "GF-2025-2618:3(3)");
    }

    private static Condition allDisclosed(TradeFacts trade) {
        return trade.brokers().every(b -> b.mandate().dualAgencyDisclosed().isYes());
    }

    private static RuleDraft broker09Undisclosed() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-09#undisclosed")
                .inForce(Sources.CIVIL_CODE)
                .require(ERROR, any(presumed(not(bothSides(me))), shown(allDisclosed(me))))
                .remedy("Disclose to both sides that the broker acts for both.", "向双方披露双方代理的情况。")
                .text("A broker who acts for both sides discloses it in every mandate.", "经纪人同时代理双方的，应当在每份委托中如实披露。")
                .citing("CIVIL-2020:962");
    }

    private static RuleDraft broker09Disclosed() {
        TradeFacts me = new TradeFacts(ME);
        return about("BROKER-09#disclosed")
                .inForce(Sources.CIVIL_CODE)
                .require(INFO, presumed(not(all(bothSides(me), allDisclosed(me)))))
                .text("One broker acts for both sides, and has disclosed it.", "同一经纪人同时代理双方，已经披露。")
                .citing("CIVIL-2020:962");
    }

    private static RuleDraft broker10() {
        TradeFacts me = new TradeFacts(ME);
        Condition mayOperate = me.asset()
                .rights()
                .some(r -> all(r.type().is(DataRight.OPERATE), r.holder().same(me.seller()), r.inForce(me.tradedOn())));
        return about("BROKER-10")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .require(
                        ERROR,
                        any(presumed(me.brokers().no(b -> b.licence().broker().same(me.seller()))), shown(mayOperate)))
                .remedy("Have the client grant the operating right expressly.", "由委托人明示授予经营权。")
                .text(
                        "A broker who sells in its own name was expressly granted the operating right.",
                        "经纪人以自己名义出售的，应当取得明示授予的经营权。")
                .citing("GF-2025-2618:4(7)");
    }
}
