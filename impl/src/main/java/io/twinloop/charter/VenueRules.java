// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.controlGroup;
import static io.twinloop.charter.Shared.offered;
import static io.twinloop.charter.Shared.offerors;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Origin.PRACTICE;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.TradingScope;
import io.twinloop.market.VenueFunction;
import io.twinloop.market.VenueLevel;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.market.facts.VenueFacts;
import io.twinloop.rule.RuleDraft;

/** Venues: hierarchy, supervision, recognition and neutrality (交易场所). */
final class VenueRules {

    private VenueRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {venue01(), venue02(), venue03(), venue04(), venue05(), venue06(), venue07(), venue08()};
    }

    private static RuleDraft about(String id) {
        return rule(id).about("venues");
    }

    private static Condition inUse(VenueFacts venue) {
        return any(
                ListingFacts.namingVenue(venue).some(l -> offered(l)),
                TradeFacts.namingVenue(venue).count().atLeast(1));
    }

    private static RuleDraft venue01() {
        VenueFacts me = new VenueFacts(ME);
        return about("VENUE-01")
                .confidence(SECONDARY)
                .when(inUse(me))
                .require(ERROR, shown(me.approvalRef().stated()))
                .remedy("Show the approval of the venue.", "提供设立交易场所的批准文件。")
                .text("A venue on which data is offered or traded was approved.", "从事数据交易的场所，应当依法批准设立。")
                .citing("GZ-DATA-TRADE:7", "GUOFA-2011-38:3");
    }

    private static RuleDraft venue02() {
        VenueFacts me = new VenueFacts(ME);
        return about("VENUE-02")
                .origin(CHARTER)
                .when(all(inUse(me), me.level().in(VenueLevel.REGIONAL, VenueLevel.INDUSTRY)))
                .require(ERROR, shown(me.supervisor().level().is(VenueLevel.NATIONAL)))
                .remedy(
                        "Place the venue under the business-flow supervision of the national exchange.",
                        "接受国家级交易所的业务流监管。")
                .text(
                        "Regional centres and industry platforms develop under the business-flow supervision of the national"
                                + " exchange.",
                        "区域性交易中心和行业性平台，应当在国家级交易所的业务流监管之下发展。")
                .citing("CHARTER:2.1(1)")
                .note(
                        "no-national-exchange",
                        "No national exchange is designated so far, so that the rule speaks against nearly all venues of today:"
                                + " take it as a check of a design.",
                        "目前尚未指定国家级交易所，现有场所几乎均不符合本条，可作为制度设计的检验。");
    }

    private static RuleDraft venue03() {
        VenueFacts me = new VenueFacts(ME);
        Condition notInListings =
                ListingFacts.namingVenue(me).no(l -> offerors(l).some(p -> controlGroup(me.operator(), p)));
        Condition notInTrades = TradeFacts.namingVenue(me)
                .no(t -> any(
                        controlGroup(me.operator(), t.seller()),
                        controlGroup(me.operator(), t.buyer()),
                        t.brokers()
                                .some(b ->
                                        controlGroup(me.operator(), b.licence().broker()))));
        return about("VENUE-03")
                .confidence(SECONDARY)
                .inForce(Sources.DATA_TWENTY)
                .require(ERROR, all(presumed(notInListings), presumed(notInTrades)))
                .remedy(
                        "Leave the offering, trading and broking to parties outside the operator's group.",
                        "由运营机构控制关系以外的主体从事挂牌、交易和经纪。")
                .text(
                        "Venue and merchant are separate: the operator and its group neither offer nor trade nor broke on the"
                                + " venue.",
                        "所商分离：交易场所运营机构及其控制关系内的主体，不得在该场所挂牌、交易或者从事经纪。")
                .citing("DATA-20-2022:9");
    }

    private static RuleDraft venue04() {
        ListingFacts me = new ListingFacts(ME);
        return rule("VENUE-04")
                .about("listings")
                .origin(CHARTER)
                .when(all(offered(me), me.scope().is(TradingScope.NATIONAL)))
                .require(
                        WARNING,
                        shown(any(
                                me.venue().level().is(VenueLevel.NATIONAL),
                                me.venue()
                                        .mutualRecognitionWith()
                                        .some(v -> v.level().is(VenueLevel.NATIONAL)))))
                .remedy("List on the national exchange, or on a venue that it recognises.", "在国家级交易所或者与其互认的交易场所挂牌。")
                .text(
                        "Nationwide offers are made on the national exchange, or on a venue with which it recognises listings.",
                        "面向全国的挂牌，应当在国家级交易所或者与其互认的交易场所进行。")
                .citing("CHARTER:2.1(1)");
    }

    private static RuleDraft venue05() {
        ListingFacts me = new ListingFacts(ME);
        return rule("VENUE-05")
                .about("listings")
                .origin(PRACTICE)
                .confidence(SECONDARY)
                .inForce(Sources.INITIATIVE)
                .when(offered(me))
                .require(
                        ERROR,
                        any(
                                presumed(not(me.recognisedFrom().stated())),
                                all(
                                        shown(me.venue()
                                                .mutualRecognitionWith()
                                                .has(me.recognisedFrom().venue())),
                                        shown(me.recognisedFrom().status().is(ListingStatus.LISTED)))))
                .remedy("Rely on a listing that stands on a venue with mutual recognition.", "援引互认交易场所的有效挂牌。")
                .text(
                        "Listed once, recognised nationwide: the venue of origin is one with mutual recognition, and the listing"
                                + " there stands.",
                        "一地上架、全国互认：来源场所应当为互认交易场所，且来源挂牌有效。")
                .citing("INITIATIVE-2024:1", "GF-2025-2618:2");
    }

    private static RuleDraft venue06() {
        VenueFacts me = new VenueFacts(ME);
        return about("VENUE-06")
                .origin(CHARTER)
                .when(me.level().is(VenueLevel.NATIONAL))
                .require(ERROR, shown(me.publicInterest().isYes()))
                .remedy("State the public nature and the public-interest role of the exchange.", "明确公共属性和公益定位。")
                .text(
                        "The national exchange has a public nature and a public-interest role, and says so.",
                        "国家级交易所应当突出公共属性和公益定位。")
                .citing("CHARTER:2.1(1)");
    }

    private static RuleDraft venue07() {
        VenueFacts me = new VenueFacts(ME);
        return about("VENUE-07")
                .origin(CHARTER)
                .when(me.level().is(VenueLevel.NATIONAL))
                .require(
                        WARNING,
                        all(
                                shown(me.statutoryFunctions().has(VenueFunction.COMPLIANCE_SUPERVISION)),
                                shown(me.statutoryFunctions().has(VenueFunction.BASIC_SERVICES)),
                                shown(me.statutoryFunctions().has(VenueFunction.STANDARDS_AND_RULES)),
                                shown(me.rulebookRef().stated())))
                .remedy("Name the three functions, and publish the rulebook.", "明确三项法定职能，并公布规则。")
                .text(
                        "The national exchange names its statutory functions (compliance supervision, basic services, standards"
                                + " and rules) and its published rulebook.",
                        "国家级交易所应当明确合规监管、基础服务、标准与规则制定的法定职能，并公布其规则。")
                .citing("CHARTER:2.1(1)");
    }

    private static RuleDraft venue08() {
        VenueFacts me = new VenueFacts(ME);
        Condition allReported = TradeFacts.namingVenue(me)
                .every(t -> any(
                        not(Shared.concluded(t)),
                        t.records().reportedToSupervisorOn().stated()));
        return about("VENUE-08")
                .origin(CHARTER)
                .require(WARNING, any(presumed(not(me.supervisor().stated())), shown(allReported)))
                .remedy("Report the concluded trades to the supervising exchange.", "向监管交易所报送已成立的交易。")
                .text(
                        "A supervised venue reports its concluded trades to the supervising exchange: the supervision of business"
                                + " flows is made of these reports.",
                        "受监管的交易场所，应当向监管交易所报送已成立的交易；业务流监管以此为基础。")
                .citing("CHARTER:2.1(1)");
    }
}
