// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.concluded;
import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.offered;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;
import static io.twinloop.rule.Severity.WARNING;

import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.market.CustodyStatus;
import io.twinloop.market.MarketAct;
import io.twinloop.market.MembershipStatus;
import io.twinloop.market.facts.CustodyFacts;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.OrganisationFacts;
import io.twinloop.market.facts.PartyFacts;
import io.twinloop.market.facts.TradeFacts;
import io.twinloop.market.facts.VenueFacts;
import io.twinloop.rule.RuleDraft;

/** Self-regulatory organisations: membership, code and sanctions (自律组织). */
final class OrganisationRules {

    private OrganisationRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            sro01Merchant(),
            sro01Sponsor(),
            sro01Broker(),
            sro01Custodian(),
            sro02(),
            sro03Merchant(),
            sro03Sponsor(),
            sro03Broker(),
            sro03Custodian()
        };
    }

    /** Holds where the venue has no organisation, or the party is an active member of one. */
    private static Condition belongs(PartyFacts party, VenueFacts venue) {
        return any(
                presumed(isEmpty(OrganisationFacts.namingVenues(venue))),
                shown(OrganisationFacts.namingVenues(venue)
                        .some(o -> o.members()
                                .some(m -> all(m.party().same(party), m.status().is(MembershipStatus.ACTIVE))))));
    }

    private static RuleDraft membership(String id, String collection) {
        return rule(id).about(collection).origin(CHARTER).citing("CHARTER:2.1(2)");
    }

    private static RuleDraft sro01Merchant() {
        ListingFacts me = new ListingFacts(ME);
        return membership("SRO-01#merchant", "listings")
                .when(offered(me))
                .require(WARNING, any(presumed(not(me.merchant().stated())), belongs(me.merchant(), me.venue())))
                .remedy("Join the self-regulatory organisation.", "加入自律组织。")
                .text(
                        "A data merchant belongs to the self-regulatory organisation of the venue, where it has one.",
                        "交易场所设有自律组织的，数据商应当加入。");
    }

    private static RuleDraft sro01Sponsor() {
        ListingFacts me = new ListingFacts(ME);
        return membership("SRO-01#sponsor", "listings")
                .when(offered(me))
                .require(
                        WARNING,
                        any(
                                presumed(not(me.sponsorship().stated())),
                                belongs(me.sponsorship().sponsor(), me.venue())))
                .remedy("Join the self-regulatory organisation.", "加入自律组织。")
                .text(
                        "A sponsor belongs to the self-regulatory organisation of the venue, where it has one.",
                        "交易场所设有自律组织的，保荐人应当加入。");
    }

    private static RuleDraft sro01Broker() {
        TradeFacts me = new TradeFacts(ME);
        return membership("SRO-01#broker", "trades")
                .when(concluded(me))
                .require(WARNING, me.brokers().every(b -> belongs(b.licence().broker(), me.venue())))
                .remedy("Join the self-regulatory organisation.", "加入自律组织。")
                .text(
                        "A broker belongs to the self-regulatory organisation of the venue, where it has one.",
                        "交易场所设有自律组织的，经纪人应当加入。");
    }

    private static RuleDraft sro01Custodian() {
        ListingFacts me = new ListingFacts(ME);
        Condition custodiansBelong = any(
                presumed(isEmpty(OrganisationFacts.namingVenues(me.venue()))),
                presumed(CustodyFacts.namingAssets(me.asset())
                        .every(c -> any(
                                c.status().isNot(CustodyStatus.ACTIVE),
                                OrganisationFacts.namingVenues(me.venue())
                                        .some(o -> o.members()
                                                .some(m -> all(
                                                        m.party().same(c.trustee()),
                                                        m.status().is(MembershipStatus.ACTIVE))))))));
        return membership("SRO-01#custodian", "listings")
                .when(offered(me))
                .require(WARNING, custodiansBelong)
                .remedy("Join the self-regulatory organisation.", "加入自律组织。")
                .text(
                        "The custodian of a listed asset belongs to the self-regulatory organisation of the venue, where it has"
                                + " one.",
                        "交易场所设有自律组织的，挂牌资产的托管人应当加入。");
    }

    private static RuleDraft sro02() {
        OrganisationFacts me = new OrganisationFacts(ME);
        return membership("SRO-02", "selfRegulatoryOrganisations")
                .require(
                        WARNING,
                        me.members()
                                .every(m -> any(
                                        presumed(m.status().isNot(MembershipStatus.ACTIVE)),
                                        shown(m.codeAccepted().isYes()))))
                .remedy("Have the member accept the code.", "由会员签署自律公约。")
                .text("The members of a self-regulatory organisation have accepted its code.", "自律组织的会员应当接受自律公约。");
    }

    private static Condition notBarred(PartyFacts party, MarketAct act, Day on) {
        return presumed(OrganisationFacts.all()
                .no(o -> o.sanctions()
                        .some(s -> all(s.party().same(party), s.bars().has(act), s.inForce(on)))));
    }

    private static RuleDraft sro03Merchant() {
        ListingFacts me = new ListingFacts(ME);
        return membership("SRO-03#merchant", "listings")
                .when(offered(me))
                .require(
                        ERROR,
                        any(
                                presumed(not(me.merchant().stated())),
                                notBarred(me.merchant(), MarketAct.MERCHANT, Day.ON)))
                .text(
                        "A merchant under a sanction that bars it from acting offers nothing while it lasts.",
                        "受到限制从业的自律惩戒的数据商，惩戒期间不得办理挂牌。");
    }

    private static RuleDraft sro03Sponsor() {
        ListingFacts me = new ListingFacts(ME);
        return membership("SRO-03#sponsor", "listings")
                .when(offered(me))
                .require(
                        ERROR,
                        any(
                                presumed(not(me.sponsorship().stated())),
                                notBarred(me.sponsorship().sponsor(), MarketAct.SPONSOR, Day.ON)))
                .text(
                        "A sponsor under a sanction that bars it from acting sponsors nothing while it lasts.",
                        "受到限制从业的自律惩戒的保荐人，惩戒期间不得从事保荐。");
    }

    private static RuleDraft sro03Broker() {
        TradeFacts me = new TradeFacts(ME);
        return membership("SRO-03#broker", "trades")
                .when(concluded(me))
                .require(
                        ERROR,
                        me.brokers().every(b -> notBarred(b.licence().broker(), MarketAct.BROKER, me.tradedOn())))
                .text(
                        "A broker under a sanction that bars it from acting brokes nothing while it lasts.",
                        "受到限制从业的自律惩戒的经纪人，惩戒期间不得从事经纪。");
    }

    private static RuleDraft sro03Custodian() {
        CustodyFacts me = new CustodyFacts(ME);
        return membership("SRO-03#custodian", "custodyArrangements")
                .require(
                        ERROR,
                        any(
                                presumed(me.status().isNot(CustodyStatus.ACTIVE)),
                                notBarred(me.trustee(), MarketAct.CUSTODY, Day.ON)))
                .text(
                        "A custodian under a sanction that bars it from acting holds nothing in custody while it lasts.",
                        "受到限制从业的自律惩戒的托管人，惩戒期间不得从事托管。");
    }
}
