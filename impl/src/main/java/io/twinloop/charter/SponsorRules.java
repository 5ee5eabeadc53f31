// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static io.twinloop.charter.Shared.isEmpty;
import static io.twinloop.charter.Shared.largeStake;
import static io.twinloop.charter.Shared.offered;
import static io.twinloop.charter.Shared.stake;
import static io.twinloop.language.Condition.all;
import static io.twinloop.language.Condition.any;
import static io.twinloop.language.Condition.not;
import static io.twinloop.language.Condition.presumed;
import static io.twinloop.language.Condition.shown;
import static io.twinloop.language.Path.ME;
import static io.twinloop.language.Quantity.param;
import static io.twinloop.rule.Confidence.SECONDARY;
import static io.twinloop.rule.Origin.ANALOGY;
import static io.twinloop.rule.Origin.CHARTER;
import static io.twinloop.rule.Rule.rule;
import static io.twinloop.rule.Severity.ERROR;

import io.twinloop.language.Condition;
import io.twinloop.language.Day;
import io.twinloop.language.Many;
import io.twinloop.market.Conclusion;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.MarketSegment;
import io.twinloop.market.SponsorshipStatus;
import io.twinloop.market.facts.ListingFacts;
import io.twinloop.market.facts.PartyFacts;
import io.twinloop.market.facts.RepresentativeFacts;
import io.twinloop.market.facts.SponsorshipFacts;
import io.twinloop.rule.RuleDraft;

/** Sponsors: guidance, review, recommendation, guarantee, independence and supervision (保荐). */
final class SponsorRules {

    private SponsorRules() {}

    static RuleDraft[] rules() {
        return new RuleDraft[] {
            sponsor01(),
            sponsor02(),
            sponsor03(),
            sponsor04(),
            sponsor05(),
            sponsor06(),
            sponsor07(),
            sponsor08(),
            sponsor09(),
            sponsor10()
        };
    }

    private static RuleDraft about(String id) {
        return rule(id).about("sponsorships");
    }

    private static RuleDraft sponsor01() {
        ListingFacts me = new ListingFacts(ME);
        return rule("SPONSOR-01")
                .about("listings")
                .origin(CHARTER)
                .when(offered(me))
                .require(ERROR, shown(me.sponsorship().stated()))
                .remedy("Engage a sponsor.", "聘请保荐人。")
                .text(
                        "An asset is offered through a sponsor, who is the general coordinator of its listing.",
                        "资产挂牌应当由保荐人保荐；保荐人为挂牌的总协调人。")
                .citing("CHARTER:2.1(4)")
                .note(
                        "no-licences",
                        "No licence to sponsor data exists so far, save the merchant as sponsor in Shenzhen.",
                        "除深圳由数据商保荐外，目前尚无数据保荐牌照。");
    }

    private static RuleDraft sponsor02() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        Condition twoDifferent =
                me.representatives().some(r -> me.representatives().some(s -> r.differs(s)));
        return about("SPONSOR-02")
                .origin(ANALOGY)
                .confidence(SECONDARY)
                .require(
                        ERROR,
                        all(shown(me.representatives().count().atLeast(param("representatives"))), shown(twoDifferent)))
                .remedy("Name a second representative.", "指定另一名保荐代表人。")
                .text("Two sponsor representatives answer for a sponsorship.", "保荐人应当指定两名保荐代表人具体负责。")
                .citing("SPONSOR-2023:4");
    }

    private static RuleDraft sponsor03() {
        RepresentativeFacts me = new RepresentativeFacts(ME);
        Many<ListingFacts> named = Many.referring("listings", "sponsorshipId.representativeIds", me, ListingFacts::new);
        return rule("SPONSOR-03")
                .about("representatives")
                .origin(ANALOGY)
                .confidence(SECONDARY)
                .require(
                        ERROR,
                        any(
                                presumed(isEmpty(named)),
                                all(
                                        shown(me.experienceMonthsLast5y().atLeast(param("experienceMonths"))),
                                        shown(me.continuousLast12m().isYes()),
                                        presumed(me.seriousPenaltyLast3y().isNo()),
                                        presumed(named.every(
                                                l -> l.sponsorship().sponsor().same(me.sponsor()))))))
                .remedy("Name a representative who qualifies.", "更换符合条件的保荐代表人。")
                .text(
                        "A sponsor representative has 36 months of experience in the last five years, the last twelve without a"
                                + " break, no serious penalty in three years, and acts for the sponsor alone.",
                        "保荐代表人最近五年内应当具备三十六个月以上相关业务经历，最近十二个月持续从事相关业务，最近三年未受过重大处罚，并且只能在该保荐人执业。")
                .citing("SPONSOR-2023:4");
    }

    private static RuleDraft sponsor04() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        return about("SPONSOR-04")
                .origin(CHARTER)
                .when(offered(me.listing()))
                .require(
                        ERROR,
                        all(
                                shown(me.tutoring().completedOn().stated()),
                                presumed(me.tutoring()
                                        .completedOn()
                                        .atMost(me.listing().submittedOn()))))
                .remedy("Complete the guidance before the listing is submitted.", "在申报前完成辅导。")
                .text(
                        "The sponsor completes its guidance of the supplier before the listing is submitted.",
                        "保荐人应当在申报挂牌前完成对供方的辅导。")
                .citing("CHARTER:2.1(4)", "SPONSOR-2008:25");
    }

    private static RuleDraft sponsor05() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        return about("SPONSOR-05")
                .origin(CHARTER)
                .when(offered(me.listing()))
                .require(ERROR, shown(me.recommendation().issuedOn().stated()))
                .remedy("Issue the letter of recommendation.", "出具推荐函。")
                .text("The sponsor recommends the listing.", "申报挂牌应当由保荐人推荐。")
                .citing("CHARTER:2.1(4)", "SEC-2019:11");
    }

    private static RuleDraft sponsor06() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        return about("SPONSOR-06")
                .origin(CHARTER)
                .when(offered(me.listing()))
                .require(ERROR, shown(me.review().opinion().is(Conclusion.PASS)))
                .remedy("Mend what the review objects to, and have it reviewed again.", "整改审核意见指出的问题并重新审核。")
                .text("The sponsor reviewed the asset, and passes it.", "保荐人应当对资产进行审核，且审核意见为通过。")
                .citing("CHARTER:2.1(4)", "SEC-2019:10");
    }

    private static RuleDraft sponsor07() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        return about("SPONSOR-07")
                .origin(CHARTER)
                .when(me.listing().status().in(ListingStatus.APPROVED, ListingStatus.LISTED))
                .require(
                        ERROR,
                        all(
                                shown(me.guarantee().accepted().isYes()),
                                shown(me.guarantee().signedByInstitution().isYes()),
                                shown(me.representatives()
                                        .every(r -> me.guarantee()
                                                .signedByRepresentatives()
                                                .has(r)))))
                .remedy(
                        "Have the guarantee signed by the institution and by each representative.",
                        "由保荐机构及全部保荐代表人签署担保文件。")
                .text(
                        "The sponsor gives its nominal guarantee, signed by the institution and by each representative.",
                        "保荐人应当承担名义担保，并由机构及全部保荐代表人签署。")
                .citing("CHARTER:2.1(4)", "SEC-2019:85", "SEC-2019:182");
    }

    private static RuleDraft sponsor08() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        PartyFacts supplier = me.listing().supplier();
        Condition cured = all(
                shown(me.independence().conflictReview().isYes()),
                shown(me.independence().disclosed().isYes()));
        return about("SPONSOR-08")
                .origin(ANALOGY)
                .confidence(SECONDARY)
                .require(
                        ERROR,
                        all(
                                presumed(me.sponsor().differs(supplier)),
                                any(cured, presumed(not(stake(me.sponsor(), supplier)))),
                                any(
                                        shown(me.independence().coSponsor().stated()),
                                        presumed(not(largeStake(me.sponsor(), supplier))))))
                .remedy(
                        "Review and disclose the conflict, and engage an unrelated co-sponsor.",
                        "进行利益冲突审查并披露，另行聘请无关联的联合保荐人。")
                .text(
                        "A sponsor is not the supplier. Where one holds a part of the other, the conflict is reviewed and"
                                + " disclosed; above 7 % an unrelated co-sponsor takes part.",
                        "保荐人不得为供方。双方存在持股的，应当进行利益冲突审查并披露；持股超过百分之七的，应当有无关联的联合保荐人共同保荐。")
                .citing("SPONSOR-2023:41")
                .note(
                        "seven-per-cent",
                        "The article has no number: 7 % stands in a guideline of the regulator that was not read.",
                        "该条并无比例规定；百分之七出自监管指引，未核对原文。");
    }

    private static RuleDraft sponsor09() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        Day listedOn = me.listing().listedOn();
        Condition longEnoughIfPrimary = any(
                me.listing().market().isNot(MarketSegment.PRIMARY),
                me.supervisionTo().atLeast(listedOn.endOfYear(param("supervisionPrimary"))));
        Condition longEnoughIfSecondary = any(
                me.listing().market().isNot(MarketSegment.SECONDARY),
                me.supervisionTo().atLeast(listedOn.endOfYear(param("supervisionSecondary"))));
        return about("SPONSOR-09")
                .origin(ANALOGY)
                .confidence(SECONDARY)
                .when(me.listing().status().is(ListingStatus.LISTED))
                .require(
                        ERROR,
                        any(
                                shown(me.status().is(SponsorshipStatus.TERMINATED)),
                                all(
                                        shown(me.supervisionTo().stated()),
                                        presumed(longEnoughIfPrimary),
                                        presumed(longEnoughIfSecondary))))
                .remedy("Extend the supervision.", "延长持续督导期间。")
                .text(
                        "A sponsor supervises a listing to the end of the year of listing and for two more full years on the"
                                + " primary market, three on the secondary.",
                        "持续督导期间，一级市场为挂牌当年剩余时间及其后两个完整年度，二级市场为其后三个完整年度。")
                .citing("STAR-RULES:3.1");
    }

    private static RuleDraft sponsor10() {
        SponsorshipFacts me = new SponsorshipFacts(ME);
        return about("SPONSOR-10")
                .origin(ANALOGY)
                .confidence(SECONDARY)
                .when(all(
                        me.listing().status().is(ListingStatus.LISTED),
                        me.status().is(SponsorshipStatus.TERMINATED)))
                .require(
                        ERROR,
                        any(
                                shown(me.replacedBy().stated()),
                                presumed(me.terminatedOn()
                                        .plusDays(param("replacementDays"))
                                        .atLeast(Day.ON))))
                .remedy("Engage a new sponsor.", "另行聘请保荐人。")
                .text(
                        "A sponsor whose sponsorship of a listed asset ends is replaced within 30 days.",
                        "已挂牌资产的保荐终止的，应当在三十日内另行聘请保荐人。")
                .citing("STAR-RULES:3.1");
    }
}
