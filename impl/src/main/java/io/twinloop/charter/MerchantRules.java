// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.listingsSponsoredBy;
import static io.twinloop.charter.Shared.offered;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Confidence.UNVERIFIED;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;

import io.twinloop.language.Condition;
import io.twinloop.market.DataRight;
import io.twinloop.market.MarketLevel;
import io.twinloop.market.MerchantBusiness;
import io.twinloop.market.PartyType;
import io.twinloop.market.VenueLevel;
import io.twinloop.market.facts.AssetFacts;
import io.twinloop.market.facts.BrokerLicenceFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.MerchantAuthorisationFacts;
import io.twinloop.market.facts.PartyFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.rule.RuleDraft;

/** Data merchants (数据商). */
final class MerchantRules {

    private static final String SHENZHEN = "440300";

    private MerchantRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            merchant01(),
            merchant02(),
            merchant03(),
            merchant04(),
            merchant05(),
            merchant06(),
            merchant07(),
            merchant08()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("listings");
    }

    private static Condition withoutMerchant(ListingFacts listing) {
        return presumed(not(listing.merchant().stated()));
    }

    private static RuleDraft merchant01() {
        ListingFacts me = new ListingFacts(ME);
        MerchantAuthorisationFacts authorisation = me.merchant().merchant();
        Condition ofItsLevel = any(
                all(
                        authorisation.level().is(MarketLevel.NATIONAL),
                        authorisation.authorisedBy().level().is(VenueLevel.NATIONAL)),
                all(
                        authorisation.level().is(MarketLevel.REGIONAL),
                        authorisation.authorisedBy().level().is(VenueLevel.REGIONAL)));
        return about("MERCHANT-01")
                .origin(CHARTER)
                .when(offered(me))
                .require(ERROR, any(withoutMerchant(me), all(shown(authorisation.inForce()), shown(ofItsLevel))))
                .remedy("Obtain or renew the authorisation by a venue of the merchant's level.", "取得或者续展相应层级交易场所的授权。")
                .text(
                        "National and regional data merchants act under an authorisation, in force, of a venue of their own level.",
                        "全国性、区域性数据商应当持有同级交易场所的有效授权。")
                .citing("CHARTER:2.1(2)");
    }

    private static RuleDraft merchant02() {
        ListingFacts me = new ListingFacts(ME);
        return about("MERCHANT-02")
                .confidence(SECONDARY)
                .inForce(Sources.SHENZHEN_TRADING)
                .when(all(offered(me), me.venue().region().is(SHENZHEN)))
                .require(
                        ERROR,
                        shown(any(
                                me.supplier().merchant().stated(),
                                me.sponsorship().stated())))
                .remedy("Become a data merchant, or be sponsored by one.", "登记为数据商，或者由数据商保荐。")
                .text(
                        "On a venue in Shenzhen the seller is a data merchant or is sponsored by one.",
                        "在深圳的交易场所，数据卖方应当为数据商或者经数据商保荐。")
                .citing("SZ-TRADING-2023:6");
    }

    private static RuleDraft merchant03() {
        ListingFacts me = new ListingFacts(ME);
        MerchantAuthorisationFacts authorisation = me.merchant().merchant();
        return about("MERCHANT-03")
                .origin(CHARTER)
                .when(offered(me))
                .require(
                        ERROR,
                        any(
                                withoutMerchant(me),
                                all(
                                        shown(authorisation.businesses().has(MerchantBusiness.PUBLICATION)),
                                        any(
                                                presumed(me.underwritten().isNo()),
                                                shown(authorisation.businesses().has(MerchantBusiness.UNDERWRITING))))))
                .remedy("Have the authorisation extended to the business.", "申请扩大授权业务范围。")
                .text(
                        "The merchant of a listing is authorised to publish, and to underwrite where the listing is underwritten.",
                        "挂牌的数据商应当具有数据发布业务授权；承销的，还应当具有数据承销业务授权。")
                .citing("CHARTER:2.1(2)");
    }

    private static RuleDraft merchant04() {
        PartyFacts me = new PartyFacts(ME);
        Condition isNoMerchant = ListingFacts.namingMerchant(me).no(l -> offered(l));
        return rule("MERCHANT-04")
                .about("parties")
                .confidence(SECONDARY)
                .inForce(Sources.SHENZHEN_TRADING)
                .require(ERROR, any(presumed(isNoMerchant), shown(me.type().is(PartyType.LEGAL_PERSON))))
                .text("A data merchant is an enterprise with legal personality.", "数据商应当为企业法人。")
                .citing("SZ-MERCHANT-2023:3");
    }

    private static RuleDraft merchant05() {
        ListingFacts me = new ListingFacts(ME);
        MerchantAuthorisationFacts authorisation = me.merchant().merchant();
        return about("MERCHANT-05")
                .origin(CHARTER)
                .when(offered(me))
                .require(
                        ERROR,
                        any(
                                withoutMerchant(me),
                                presumed(authorisation.level().isNot(MarketLevel.REGIONAL)),
                                shown(authorisation.authorisedBy().same(me.venue()))))
                .remedy("List through a merchant of the venue, or a national one.", "由该场所授权的数据商或者全国性数据商办理挂牌。")
                .text("A regional data merchant acts on the venue that authorised it.", "区域性数据商仅可在授权其的交易场所开展业务。")
                .citing("CHARTER:2.1(2)");
    }

    private static RuleDraft merchant06() {
        PartyFacts me = new PartyFacts(ME);
        Condition standsAside = all(
                isEmpty(ListingFacts.namingSupplier(me)),
                isEmpty(ListingFacts.namingMerchant(me)),
                isEmpty(listingsSponsoredBy(me)),
                isEmpty(TradeFacts.namingSeller(me)),
                isEmpty(TradeFacts.namingBuyer(me)),
                isEmpty(BrokerLicenceFacts.namingBroker(me)));
        return rule("MERCHANT-06")
                .about("parties")
                .origin(PRACTICE)
                .confidence(UNVERIFIED)
                .require(ERROR, any(presumed(me.dishonest().isNo()), presumed(standsAside)))
                .text(
                        "Who is on a list of serious dishonesty neither offers, sponsors, trades nor brokes.",
                        "列入严重失信主体名单的，不得从事挂牌、保荐、交易或者经纪。")
                .citing("VENUE-PRACTICE:credit");
    }

    /** Holds where nobody but the holder of the asset does something with it, or whoever does it may do it for others. */
    private static Condition forItselfOrAuthorised(AssetFacts asset, PartyFacts who, MerchantBusiness business) {
        return any(
                presumed(not(who.stated())),
                asset.rights()
                        .some(r -> all(r.type().is(DataRight.HOLD), r.holder().same(who))),
                shown(who.merchant().businesses().has(business)));
    }

    private static RuleDraft merchant07() {
        AssetFacts me = new AssetFacts(ME);
        return rule("MERCHANT-07")
                .about("assets")
                .origin(CHARTER)
                .require(ERROR, forItselfOrAuthorised(me, me.developer(), MerchantBusiness.DEVELOPMENT))
                .remedy("Have the asset developed by a merchant with that business.", "由具有数据开发业务授权的数据商开发。")
                .text("Who develops data for others is a merchant authorised to do so.", "为他人开发数据的，应当为具有数据开发业务授权的数据商。")
                .citing("CHARTER:2.1(2)");
    }

    private static RuleDraft merchant08() {
        AssetFacts me = new AssetFacts(ME);
        return rule("MERCHANT-08")
                .about("assets")
                .origin(CHARTER)
                .require(ERROR, forItselfOrAuthorised(me, me.manager(), MerchantBusiness.ASSET_MANAGEMENT))
                .remedy("Have the asset managed by a merchant with that business.", "由具有数据资产管理业务授权的数据商管理。")
                .text(
                        "Who manages data assets for others is a merchant authorised to do so.",
                        "为他人管理数据资产的，应当为具有数据资产管理业务授权的数据商。")
                .citing("CHARTER:2.1(2)");
    }
}
