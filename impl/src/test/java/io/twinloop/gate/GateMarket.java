// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static io.twinloop.gate.AssetView.Acquisition.PURCHASE;
import static io.twinloop.gate.AssetView.Power.OPERATE;
import static io.twinloop.gate.AssetView.Tier.AI_DERIVED;
import static io.twinloop.gate.AssetView.Tier.MODELLED;
import static io.twinloop.gate.CustodyView.Status.ACTIVE;
import static io.twinloop.gate.CustodyView.custodiesOf;
import static io.twinloop.gate.ListingView.Market.PRIMARY;
import static io.twinloop.gate.ListingView.Market.SECONDARY;
import static io.twinloop.gate.ListingView.Status.LISTED;
import static io.twinloop.gate.ListingView.listingsOf;
import static io.twinloop.gate.MarketFacts.concluded;
import static io.twinloop.gate.MarketFacts.offered;
import static io.twinloop.gate.MarketFacts.sameGroup;
import static io.twinloop.gate.MarketFacts.stake;
import static io.twinloop.gate.MarketFacts.stakeOverSeven;
import static io.twinloop.gate.ServiceReportView.Kind.COMPLIANCE;
import static io.twinloop.gate.ServiceReportView.Kind.DEID;
import static io.twinloop.gate.ServiceReportView.Kind.QUALITY;
import static io.twinloop.gate.ServiceReportView.Kind.VALUATION;
import static io.twinloop.gate.SponsorshipView.Status.TERMINATED;
import static io.twinloop.gate.TradeView.Status.ACCEPTED;
import static io.twinloop.gate.TradeView.Status.SETTLED;
import static io.twinloop.gate.TradeView.trades;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.gate.DistributionView.Share;
import io.twinloop.gate.ListingView.Market;
import io.twinloop.language.Choice;
import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Rank;
import io.twinloop.rule.RuleDraft;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.math.BigDecimal;

/** Eight rules of a fictional market charter, in the order of its articles. */
final class GateMarket {

    static final Rulebook RULEBOOK = Rulebook.of(
                    new Instrument(
                            "GATE-MARKET",
                            Text.of("Charter of a fictional data market", "虚构数据市场章程"),
                            Text.of("no one", "无"),
                            Rank.CHARTER,
                            EffectivePeriod.from("2026-01-01"),
                            "https://example.org/gate-market"),
                    MarketFixture.SCHEMA)
            .origin(Origin.CHARTER)
            .parameter("supervisionPrimary", 2)
            .parameter("supervisionSecondary", 3)
            .parameter("priceGap", new BigDecimal("1.1"))
            .facts(MarketFacts.facts())
            .rules(asset02(), market02(), service04(), sponsor08(), sponsor09(), custody05(), trade09(), dist02())
            .build();

    private GateMarket() {}

    private static RuleDraft asset02() {
        ListingView me = new ListingView(ME);
        Condition mayOperate = me.asset()
                .rights()
                .some(r -> all(r.type().is(OPERATE), r.holder().same(me.supplier()), r.inForce()));
        Condition isTrustee = custodiesOf(me.asset())
                .some(c -> all(
                        c.status().is(ACTIVE),
                        c.trustee().same(me.supplier()),
                        c.powers().has(OPERATE)));
        return rule("ASSET-02")
                .about("listings")
                .when(offered(me))
                .require(ERROR, shown(any(mayOperate, isTrustee)))
                .text(
                        "The supplier of an offered listing has the right to operate the asset in force, or is the "
                                + "trustee of an active custody of it with that power.",
                        "申报或者交易中的挂牌，其供方应当持有该资产的有效经营权，或者为具有经营权限的有效托管的受托人。")
                .citing("GATE-MARKET:2");
    }

    private static RuleDraft market02() {
        ListingView me = new ListingView(ME);
        Condition namesItsInputs = me.asset().inputs().count().atLeast(1);
        Condition boughtWhatItBought = me.asset()
                .inputs()
                .every(i -> any(
                        presumed(i.acquiredBy().isNot(PURCHASE)),
                        shown(i.trade().status().in(ACCEPTED, SETTLED))));
        return rule("MARKET-02")
                .about("listings")
                .when(all(
                        offered(me),
                        me.market().is(SECONDARY),
                        me.asset().tier().in(MODELLED, AI_DERIVED)))
                .require(ERROR, all(shown(namesItsInputs), boughtWhatItBought))
                .text(
                        "A modelled or AI-derived asset offered on the secondary market names what it was made from, "
                                + "and what was bought was bought in a trade that is accepted or settled.",
                        "在二级市场申报或者交易的模型化、人工智能化数据，应当载明其来源数据；购入的来源数据，其交易应当已经验收或者结算。")
                .citing("GATE-MARKET:3");
    }

    private static RuleDraft service04() {
        ServiceReportView me = new ServiceReportView(ME);
        PartyView provider = me.provider();
        return rule("SERVICE-04")
                .about("serviceReports")
                .when(me.kind().in(COMPLIANCE, QUALITY, VALUATION, DEID))
                .require(
                        ERROR,
                        presumed(listingsOf(me.asset())
                                .no(l -> any(
                                        l.sponsorship().sponsor().same(provider),
                                        l.sellers().some(p -> any(sameGroup(provider, p), stake(provider, p)))))))
                .text(
                        "Who reports on an asset is independent of the supplier, the merchant and the sponsor of its "
                                + "listings.",
                        "出具资产报告的第三方应当独立于该资产挂牌的供方、数据商和保荐人。")
                .citing("GATE-MARKET:4");
    }

    private static RuleDraft sponsor08() {
        SponsorshipView me = new SponsorshipView(ME);
        PartyView supplier = me.listing().supplier();
        Condition cured = all(
                shown(me.independence().conflictReview().isYes()),
                shown(me.independence().disclosed().isYes()));
        Condition hasCoSponsor = shown(me.independence().coSponsor().stated());
        return rule("SPONSOR-08")
                .about("sponsorships")
                .require(
                        ERROR,
                        all(
                                presumed(me.sponsor().differs(supplier)),
                                any(cured, presumed(not(stake(me.sponsor(), supplier)))),
                                any(hasCoSponsor, presumed(not(stakeOverSeven(me.sponsor(), supplier))))))
                .text(
                        "A sponsor is not the supplier; where one holds a part of the other, the conflict is reviewed "
                                + "and disclosed; where it is more than 7 %, there is a co-sponsor.",
                        "保荐人不得为供方；双方存在持股的，应当进行利益冲突审查并予以披露；持股超过百分之七的，应当另有联合保荐人。")
                .citing("GATE-MARKET:5");
    }

    private static RuleDraft sponsor09() {
        SponsorshipView me = new SponsorshipView(ME);
        Choice<Market> market = me.listing().market();
        Day listedOn = me.listing().listedOn();
        Condition longEnoughIfPrimary =
                any(market.isNot(PRIMARY), me.supervisionTo().atLeast(listedOn.endOfYear(param("supervisionPrimary"))));
        Condition longEnoughIfSecondary = any(
                market.isNot(SECONDARY), me.supervisionTo().atLeast(listedOn.endOfYear(param("supervisionSecondary"))));
        return rule("SPONSOR-09")
                .about("sponsorships")
                .when(me.listing().status().is(LISTED))
                .require(
                        ERROR,
                        any(
                                shown(me.status().is(TERMINATED)),
                                all(
                                        shown(me.supervisionTo().stated()),
                                        presumed(longEnoughIfPrimary),
                                        presumed(longEnoughIfSecondary))))
                .text(
                        "A sponsor supervises a listing to the end of the year of listing and for two more full years "
                                + "on the primary market, three on the secondary.",
                        "保荐人的持续督导期间为挂牌当年剩余时间及其后两个完整年度；二级市场为三个完整年度。")
                .citing("GATE-MARKET:6");
    }

    private static RuleDraft custody05() {
        CustodyView me = new CustodyView(ME);
        Condition noSelfDealing =
                trades().no(t -> all(concluded(t), me.assets().has(t.asset()), sameGroup(t.buyer(), me.trustee())));
        return rule("CUSTODY-05")
                .about("custodyArrangements")
                .require(
                        ERROR,
                        all(
                                presumed(me.trusteeOwnBenefit().isNo()),
                                any(shown(me.selfDealingConsent().isYes()), presumed(noSelfDealing))))
                .text(
                        "A trustee takes no benefit of its own, and neither it nor its group buys what it holds in "
                                + "custody, save with consent.",
                        "受托人不得利用托管资产为自己谋取利益；未经同意，受托人及其控制关系内的主体不得购买托管资产。")
                .citing("GATE-MARKET:7");
    }

    private static RuleDraft trade09() {
        TradeView me = new TradeView(ME);
        return rule("TRADE-09")
                .about("trades")
                .when(concluded(me))
                .require(
                        WARNING,
                        any(
                                shown(me.priceJustification().stated()),
                                presumed(trades().no(t -> all(
                                        concluded(t),
                                        earlier(t, me),
                                        alike(t, me),
                                        t.buyer().differs(me.buyer()),
                                        any(muchDearer(t, me), muchDearer(me, t)))))))
                .text(
                        "Of two equal trades with different buyers whose prices differ by more than a tenth of the "
                                + "lower, the later one justifies its price.",
                        "交易条件相同而买方不同的两笔交易，价格相差超过较低者百分之十的，在后的交易应当说明理由。")
                .citing("GATE-MARKET:8");
    }

    private static Condition earlier(TradeView one, TradeView other) {
        return any(
                one.tradedOn().before(other.tradedOn()),
                all(one.tradedOn().same(other.tradedOn()), one.id().before(other.id())));
    }

    private static Condition alike(TradeView one, TradeView other) {
        return all(
                one.listing().same(other.listing()),
                one.quantity().same(other.quantity()),
                one.unit().same(other.unit()),
                one.rightsGranted().same(other.rightsGranted()));
    }

    private static Condition muchDearer(TradeView one, TradeView other) {
        return one.price().above(other.price().times(param("priceGap")));
    }

    private static RuleDraft dist02() {
        DistributionView me = new DistributionView(ME);
        return rule("DIST-02")
                .about("distributions")
                .require(
                        ERROR,
                        all(
                                shown(me.net().near(me.gross().minus(me.costs()), "0.01")),
                                shown(me.net().near(me.shares().sum(Share::amount), "0.01")),
                                presumed(me.shares().every(s -> s.amount().atLeast(0)))))
                .text(
                        "The net income is the gross less the costs, the shares add up to it, and none is negative.",
                        "净收益等于总收益减去成本，各方所得之和等于净收益，且任何一方所得不得为负。")
                .citing("GATE-MARKET:9");
    }
}
