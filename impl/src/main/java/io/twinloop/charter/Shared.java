// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Quantity.param;

import io.twinloop.language.Condition;
import io.twinloop.language.Condition.Near;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Quantity;
import io.twinloop.language.Term;
import io.twinloop.market.CustodyStatus;
import io.twinloop.market.DataGrade;
import io.twinloop.market.DataRight;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.TradeSide;
import io.twinloop.market.TradeStatus;
import io.twinloop.market.facts.AssetFacts;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.PartyFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Fact.Derived;
import io.twinloop.rule.Fact.Parameter;
import io.twinloop.value.Text;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The facts that the areas of the charter share, each with its definition. */
final class Shared {

    private static final Fact OFFERED = of(
            "offered",
            "listings",
            Text.of(
                    "the listing is submitted, under review, in public notice, approved or listed",
                    "挂牌处于申报、审核、公示、通过或者已挂牌状态"),
            ListingFacts::new,
            listing -> listing.status()
                    .in(
                            ListingStatus.SUBMITTED,
                            ListingStatus.UNDER_REVIEW,
                            ListingStatus.PUBLIC_NOTICE,
                            ListingStatus.APPROVED,
                            ListingStatus.LISTED));

    private static final Fact ON_OFFER = of(
            "onOffer",
            "assets",
            Text.of("a listing of the asset is offered", "该资产有申报或者交易中的挂牌"),
            AssetFacts::new,
            asset -> ListingFacts.namingAsset(asset).some(OFFERED::of));

    private static final Fact CONCLUDED = of(
            "concluded",
            "trades",
            Text.of("the trade is concluded: not in negotiation, failed or terminated", "交易已经成立，即不处于磋商、未成交或者已终止状态"),
            TradeFacts::new,
            trade -> not(trade.status().in(TradeStatus.NEGOTIATING, TradeStatus.FAILED, TradeStatus.TERMINATED)));

    private static final Fact PERSONAL_INFORMATION = of(
            "personalInformation",
            "assets",
            Text.of(
                    "the asset contains personal information that is not anonymised; de-identified data still is personal information",
                    "该资产包含未经匿名化的个人信息；去标识化后的信息仍属个人信息"),
            AssetFacts::new,
            asset -> all(
                    asset.personalInfo().contained().isYes(),
                    asset.personalInfo().anonymised().isNo()));

    private static final Fact PROTECTED = of(
            "protectedData",
            "assets",
            Text.of("the asset is important data or contains personal information", "该资产属于重要数据或者包含个人信息"),
            AssetFacts::new,
            asset -> any(asset.classification().is(DataGrade.IMPORTANT), PERSONAL_INFORMATION.of(asset)));

    private static final Fact CONTROL_GROUP = ofTwoParties(
            "controlGroup",
            Text.of(
                    "the parties are the same, one controls the other, or both have the same controller",
                    "二者为同一主体、一方控制另一方或者受同一主体控制"),
            (a, b) -> any(
                    a.same(b),
                    a.controller().same(b),
                    b.controller().same(a),
                    a.controller().same(b.controller())));

    private static final Fact HOLDS = ofTwoParties(
            "holds",
            Text.of("the first party holds a part of the second", "前者持有后者股份"),
            (a, b) -> a.holdings().some(h -> all(h.party().same(b), h.percent().above(0))));

    private static final Fact HOLDS_MUCH = ofTwoParties(
            "holdsMuch",
            Text.of("the first party holds so much of the second that a co-sponsor is needed", "前者持有后者股份超过须联合保荐的比例"),
            (a, b) -> a.holdings().some(h -> all(h.party().same(b), h.percent().above(param("coSponsorAbove")))));

    private static final Fact STAKE = ofTwoParties(
            "stake",
            Text.of("one party holds a part of the other", "一方持有另一方股份"),
            (a, b) -> any(HOLDS.of(a, b), HOLDS.of(b, a)));

    private static final Fact LARGE_STAKE = ofTwoParties(
            "largeStake",
            Text.of("one party holds so much of the other that a co-sponsor is needed", "一方持有另一方股份超过须联合保荐的比例"),
            (a, b) -> any(HOLDS_MUCH.of(a, b), HOLDS_MUCH.of(b, a)));

    private static final Fact TRUSTEE_MAY_SELL = of(
            "trusteeMaySell",
            "trades",
            Text.of(
                    "on the day of the trade the seller was trustee of the asset with the power to operate it",
                    "成交日卖方为该资产具有经营权限的受托人"),
            TradeFacts::new,
            trade -> CustodyFacts.namingAssets(trade.asset())
                    .some(c -> all(
                            c.trustee().same(trade.seller()),
                            c.powers().has(DataRight.OPERATE),
                            not(c.status().in(CustodyStatus.DRAFT, CustodyStatus.SIGNED, CustodyStatus.VOID)),
                            c.inForce(trade.tradedOn()))));

    private static final Fact BOTH_SIDES = of(
            "bothSides",
            "trades",
            Text.of("one broker acts for both sides of the trade", "同一经纪人同时代理交易双方"),
            TradeFacts::new,
            trade -> trade.brokers()
                    .some(b -> all(
                            b.side().is(TradeSide.SELLER),
                            trade.brokers()
                                    .some(c -> all(
                                            c.side().is(TradeSide.BUYER),
                                            c.licence()
                                                    .broker()
                                                    .same(b.licence().broker()))))));

    private Shared() {}

    static Fact[] facts() {
        return new Fact[] {
            OFFERED,
            ON_OFFER,
            CONCLUDED,
            PERSONAL_INFORMATION,
            PROTECTED,
            CONTROL_GROUP,
            HOLDS,
            HOLDS_MUCH,
            STAKE,
            LARGE_STAKE,
            TRUSTEE_MAY_SELL,
            BOTH_SIDES
        };
    }

    private static <E extends Entity> Fact of(
            String name, String collection, Text text, Function<Path, E> entity, Function<E, Condition> definition) {
        return new Derived(
                name,
                text,
                List.of(new Parameter("a", collection)),
                definition.apply(entity.apply(Path.of("a"))),
                List.of());
    }

    private static Fact ofTwoParties(String name, Text text, BiFunction<PartyFacts, PartyFacts, Condition> definition) {
        return new Derived(
                name,
                text,
                List.of(new Parameter("a", "parties"), new Parameter("b", "parties")),
                definition.apply(new PartyFacts(Path.of("a")), new PartyFacts(Path.of("b"))),
                List.of());
    }

    static Condition offered(ListingFacts listing) {
        return OFFERED.of(listing);
    }

    /** Tests whether the asset is offered in some listing. */
    static Condition onOffer(AssetFacts asset) {
        return ON_OFFER.of(asset);
    }

    static Condition concluded(TradeFacts trade) {
        return CONCLUDED.of(trade);
    }

    static Condition personalInformation(AssetFacts asset) {
        return PERSONAL_INFORMATION.of(asset);
    }

    static Condition protectedData(AssetFacts asset) {
        return PROTECTED.of(asset);
    }

    static Condition controlGroup(PartyFacts one, PartyFacts other) {
        return CONTROL_GROUP.of(one, other);
    }

    static Condition stake(PartyFacts one, PartyFacts other) {
        return STAKE.of(one, other);
    }

    static Condition largeStake(PartyFacts one, PartyFacts other) {
        return LARGE_STAKE.of(one, other);
    }

    static Condition trusteeMaySell(TradeFacts trade) {
        return TRUSTEE_MAY_SELL.of(trade);
    }

    static Condition bothSides(TradeFacts trade) {
        return BOTH_SIDES.of(trade);
    }

    /** Returns the supplier and the merchant of a listing. */
    static Many<PartyFacts> offerors(ListingFacts listing) {
        return Many.of("p", PartyFacts::new, listing.supplier(), listing.merchant());
    }

    /** Returns the listings whose sponsorship names a party as the sponsor. */
    static Many<ListingFacts> listingsSponsoredBy(PartyFacts sponsor) {
        return Many.referring("listings", "sponsorshipId.sponsorPartyId", sponsor, ListingFacts::new);
    }

    /** Tests whether a list has no element, as far as is known. */
    static Condition isEmpty(Many<?> list) {
        return list.count().atMost(0);
    }

    /** Tests whether two numbers are the same within the tolerance that the venue sets. */
    static Condition near(Quantity one, Quantity other) {
        return new Near(one.term(), other.term(), Term.param("tolerance"));
    }
}
