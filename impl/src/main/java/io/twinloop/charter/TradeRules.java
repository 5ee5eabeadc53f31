// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.concluded;
import static io.twinloop.charter.Shared.controlGroup;
import static io.twinloop.charter.Shared.offered;
import static io.twinloop.charter.Shared.protectedData;
import static io.twinloop.charter.Shared.trusteeMaySell;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Confidence.UNVERIFIED;
import static io.twinloop.rule.Origin.ANALOGY;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Origin.STANDARD;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Many;
import io.twinloop.market.DataRight;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.PricingModel;
import io.twinloop.market.SourceType;
import io.twinloop.market.facts.AssetFacts;
import io.twinloop.market.facts.ContractFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.PricingFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.market.facts.UsageTermsFacts;
import io.twinloop.rule.RuleDraft;

/** Trades: conclusion, records, rights and price (交易). What follows the contract is in {@link PerformanceRules}. */
final class TradeRules {

    private TradeRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            trade01(),
            trade02(),
            trade03(),
            trade04(),
            trade05(),
            trade06(),
            trade08(),
            trade09(),
            trade15Self(),
            trade15Related(),
            trade16()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("trades");
    }

    private static RuleDraft trade01() {
        TradeFacts me = new TradeFacts(ME);
        Condition stood =
                me.listing().status().in(ListingStatus.LISTED, ListingStatus.SUSPENDED, ListingStatus.DELISTED);
        return about("TRADE-01")
                .origin(PRACTICE)
                .confidence(UNVERIFIED)
                .when(concluded(me))
                .require(
                        ERROR,
                        any(
                                presumed(not(me.listing().stated())),
                                all(
                                        shown(stood),
                                        presumed(me.tradedOn()
                                                .atLeast(me.listing().listedOn())))))
                .text(
                        "A trade is concluded on a listing that stands, not before its day of listing.",
                        "交易应当依已挂牌的产品成立，且不早于挂牌日。")
                .citing("VENUE-PRACTICE:trading");
    }

    private static RuleDraft trade02() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-02")
                .inForce(Sources.DSL)
                .when(concluded(me))
                .require(ERROR, shown(me.records().identitiesVerified().isYes()))
                .remedy("Verify the identity of both sides.", "审核交易双方的身份。")
                .text(
                        "Who intermediates in a data trade verifies the identity of both sides.",
                        "从事数据交易中介服务的机构，应当审核交易双方的身份。")
                .citing("DSL:33", "DSL:47");
    }

    private static RuleDraft trade03() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-03")
                .inForce(Sources.NDSMR)
                .when(concluded(me))
                .require(
                        ERROR,
                        all(
                                shown(me.records().retained().isYes()),
                                any(
                                        not(protectedData(me.asset())),
                                        shown(me.records().retentionYears().atLeast(param("recordYears"))))))
                .remedy("Retain the records, at least three years.", "留存审核、交易记录，至少三年。")
                .text(
                        "The records of a trade are retained; for personal information and important data at least three years.",
                        "交易应当留存审核、交易记录；涉及个人信息和重要数据的，至少留存三年。")
                .citing("NDSMR-2024:12", "DSL:33");
    }

    private static RuleDraft trade04() {
        TradeFacts me = new TradeFacts(ME);
        ContractFacts contract = me.contract();
        return about("TRADE-04")
                .inForce(Sources.NDSMR)
                .when(all(concluded(me), protectedData(me.asset())))
                .require(
                        ERROR,
                        shown(all(
                                contract.purpose().stated(),
                                contract.method().stated(),
                                contract.scope().stated(),
                                contract.securityDuties().stated())))
                .remedy("Agree purpose, method, scope and security duties.", "在合同中约定处理目的、方式、范围以及安全保护义务。")
                .text(
                        "A contract on personal information or important data agrees purpose, method, scope and security duties.",
                        "提供个人信息和重要数据的，应当通过合同约定处理目的、方式、范围以及安全保护义务。")
                .citing("NDSMR-2024:12");
    }

    private static Condition sellerHas(TradeFacts trade, DataRight right) {
        return trade.asset()
                .rights()
                .some(r -> all(r.type().is(right), r.holder().same(trade.seller()), r.inForce(trade.tradedOn())));
    }

    private static RuleDraft trade05() {
        TradeFacts me = new TradeFacts(ME);
        Condition maySublicense = me.asset()
                .rights()
                .some(r -> all(
                        r.type().is(DataRight.OPERATE),
                        r.holder().same(me.seller()),
                        r.sublicensable().isYes(),
                        r.inForce(me.tradedOn())));
        return about("TRADE-05")
                .origin(STANDARD)
                .inForce(Sources.MODEL_CONTRACTS)
                .when(concluded(me))
                .require(
                        ERROR,
                        all(
                                shown(any(sellerHas(me, DataRight.OPERATE), trusteeMaySell(me))),
                                any(
                                        presumed(not(
                                                me.contract().rightsGranted().has(DataRight.HOLD))),
                                        shown(sellerHas(me, DataRight.HOLD))),
                                any(
                                        presumed(not(
                                                me.contract().rightsGranted().has(DataRight.OPERATE))),
                                        shown(any(maySublicense, trusteeMaySell(me))))))
                .remedy("Grant no more than the seller has, or obtain the right first.", "仅授予卖方享有的权利，或者先行取得相应权利。")
                .text(
                        "Nobody gives what he lacks: the seller has an operating right or the trustee's power on the day of the"
                                + " trade, holds what it lets others hold, and may pass on what it lets others operate.",
                        "卖方不得授予其不享有的权利：成交日应当持有经营权或者受托经营权限；授予持有权的应当享有持有权，授予经营权的应当有权转授。")
                .citing("GF-2025-2615:2");
    }

    private static RuleDraft trade06() {
        TradeFacts me = new TradeFacts(ME);
        UsageTermsFacts terms = me.listing().usageTerms();
        return about("TRADE-06")
                .origin(PRACTICE)
                .when(concluded(me))
                .require(
                        ERROR,
                        all(
                                any(
                                        presumed(terms.purposes().count().atMost(0)),
                                        shown(terms.purposes().has(me.contract().purpose()))),
                                any(
                                        presumed(terms.userQualification()
                                                .count()
                                                .atMost(0)),
                                        shown(terms.userQualification()
                                                .within(me.buyer().qualifications())))))
                .remedy(
                        "Agree a purpose that the listing permits, with a buyer who qualifies.",
                        "约定挂牌允许的用途，并与符合资质的买方交易。")
                .text(
                        "A trade keeps to the purposes of the listing, and the buyer has the qualifications that it asks for.",
                        "交易用途应当在挂牌限定用途之内，买方应当具备要求的资质。")
                .citing("VENUE-PRACTICE:usage-conditions", "PIPL:23");
    }

    private static RuleDraft trade08() {
        TradeFacts me = new TradeFacts(ME);
        PricingFacts pricing = me.listing().pricing();
        return about("TRADE-08")
                .origin(PRACTICE)
                .when(concluded(me))
                .require(
                        ERROR,
                        all(
                                shown(me.price().amount().stated()),
                                presumed(me.price().amount().atLeast(0)),
                                shown(me.price().currency().stated()),
                                any(
                                        presumed(not(pricing.unit().stated())),
                                        shown(pricing.model().is(PricingModel.NEGOTIABLE)),
                                        shown(me.price().unit().same(pricing.unit()))),
                                any(
                                        presumed(pricing.governmentGuided().isNo()),
                                        presumed(not(me.price().amount().above(pricing.capAmount()))))))
                .remedy(
                        "State the price in the unit of the listing, within the government's cap.",
                        "按照挂牌的计价单位载明价格，且不得超过最高限价。")
                .text(
                        "A concluded trade has a price that is not negative, with its currency, in the unit of the listing unless"
                                + " that is negotiable, and within the cap where the price is guided by government.",
                        "成立的交易应当载明价格和币种，价格不得为负；非面议的应当与挂牌计价单位一致；实行政府指导价的，不得超过最高限价。")
                .citing("VENUE-PRACTICE:price", "PRICE-2025-65:4");
    }

    private static Condition earlier(TradeFacts one, TradeFacts other) {
        return any(
                one.tradedOn().before(other.tradedOn()),
                all(one.tradedOn().same(other.tradedOn()), one.id().before(other.id())));
    }

    private static Condition muchDearer(TradeFacts one, TradeFacts other) {
        return one.price().amount().above(other.price().amount().times(param("priceGap")));
    }

    private static RuleDraft trade09() {
        TradeFacts me = new TradeFacts(ME);
        Condition noEarlierTwin = TradeFacts.namingListing(me.listing())
                .no(t -> all(
                        concluded(t),
                        earlier(t, me),
                        t.quantity().same(me.quantity()),
                        t.price().unit().same(me.price().unit()),
                        t.contract().rightsGranted().same(me.contract().rightsGranted()),
                        t.buyer().differs(me.buyer()),
                        any(muchDearer(t, me), muchDearer(me, t))));
        return about("TRADE-09")
                .inForce(Sources.SHENZHEN_DATA)
                .when(concluded(me))
                .require(WARNING, any(shown(me.priceJustification().stated()), presumed(noEarlierTwin)))
                .remedy("Justify the price, or offer equal buyers equal terms.", "说明价格差异的理由，或者给予同等条件的买方同等价格。")
                .text(
                        "Of two equal trades with different buyers whose prices differ by more than a tenth of the lower, the"
                                + " later one justifies its price.",
                        "交易条件相同而买方不同的两笔交易，价格相差超过较低者百分之十的，在后的交易应当说明理由。")
                .citing("SZ-DATA-2021:69")
                .note("a-tenth", "The tenth is this library's; a venue may set another.", "百分之十系本规则册设定，交易场所可以另行设定。");
    }

    private static RuleDraft trade15Self() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-15#self")
                .origin(ANALOGY)
                .require(ERROR, presumed(me.buyer().differs(me.seller())))
                .text("Nobody trades with himself.", "买卖双方不得为同一主体。")
                .citing("SEC-2019:55");
    }

    private static RuleDraft trade15Related() {
        TradeFacts me = new TradeFacts(ME);
        return about("TRADE-15#related")
                .origin(ANALOGY)
                .require(
                        WARNING,
                        any(
                                shown(me.relatedPartyDisclosed().isYes()),
                                presumed(
                                        any(me.buyer().same(me.seller()), not(controlGroup(me.buyer(), me.seller()))))))
                .remedy("Disclose the relation.", "披露关联关系。")
                .text(
                        "A trade between two parties of one control group is disclosed as such.",
                        "受同一控制的主体之间的交易，应当披露关联关系。")
                .citing("SEC-2019:55");
    }

    private static RuleDraft trade16() {
        ListingFacts me = new ListingFacts(ME);
        Condition redevelopsNothing = Many.lineage(me.asset(), AssetFacts::new)
                .no(a -> all(
                        a.sourceType().is(SourceType.PUBLIC_AUTHORISED),
                        a.deliveredProduct().isYes(),
                        ListingFacts.namingAsset(a).some(l -> l.supplier().same(me.supplier()))));
        return rule("TRADE-16")
                .about("listings")
                .confidence(SECONDARY)
                .inForce(Sources.AUTHORISED_OPERATION)
                .when(offered(me))
                .require(ERROR, any(presumed(me.supplier().publicDataOperator().isNo()), presumed(redevelopsNothing)))
                .remedy("Leave the redevelopment to others.", "由其他主体从事再开发。")
                .text(
                        "An operator of public data takes no part, directly or indirectly, in redeveloping the products that it"
                                + " has delivered.",
                        "公共数据运营机构不得直接或者间接参与授权范围内已交付公共数据产品和服务的再开发。")
                .citing("DATA-RULE-2025-27:17");
    }
}
