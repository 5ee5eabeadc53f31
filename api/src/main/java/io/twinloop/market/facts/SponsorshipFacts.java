// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.SponsorshipStatus;
import io.twinloop.schema.StructureBuilder;

/**
 * The sponsoring of a listing (保荐), as rules speak of it.
 *
 * @param path the path to it
 */
public record SponsorshipFacts(Path path) implements Entity {

    public SponsorshipFacts {
        requireNonNull(path, "path");
    }

    /** Returns all sponsorships of the dossier. */
    public static Many<SponsorshipFacts> all() {
        return new Many<>(Path.DOC.to("sponsorships"), "s", SponsorshipFacts::new);
    }

    /** Returns the sponsorships that name an entity as the listing. */
    public static Many<SponsorshipFacts> namingListing(ListingFacts entity) {
        return Many.referring("sponsorships", "listingId", entity, SponsorshipFacts::new);
    }

    /** Returns the sponsorships that name an entity as the sponsor. */
    public static Many<SponsorshipFacts> namingSponsor(PartyFacts entity) {
        return Many.referring("sponsorships", "sponsorPartyId", entity, SponsorshipFacts::new);
    }

    /** Returns the sponsorships that name an entity as the sponsor representatives. */
    public static Many<SponsorshipFacts> namingRepresentatives(RepresentativeFacts entity) {
        return Many.referring("sponsorships", "representativeIds", entity, SponsorshipFacts::new);
    }

    /** Returns the sponsorships that name an entity as the replacedBy. */
    public static Many<SponsorshipFacts> namingReplacedBy(SponsorshipFacts entity) {
        return Many.referring("sponsorships", "replacedBy", entity, SponsorshipFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the listing (挂牌). */
    public ListingFacts listing() {
        return new ListingFacts(path.to("listingId"));
    }

    /** Returns the sponsor (保荐人). */
    public PartyFacts sponsor() {
        return new PartyFacts(path.to("sponsorPartyId"));
    }

    /** Returns the sponsor representatives (保荐代表人). */
    public Many<RepresentativeFacts> representatives() {
        return Many.at(this, "representativeIds", RepresentativeFacts::new);
    }

    /** Returns the day of the sponsoring agreement (保荐协议签订日). */
    public Day agreementSignedOn() {
        return Day.at(this, "agreementSignedOn");
    }

    /** Returns the state of the sponsorship (保荐状态). */
    public Choice<SponsorshipStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns the guidance (辅导). */
    public TutoringFacts tutoring() {
        return new TutoringFacts(path.to("tutoring"));
    }

    /** Returns the review (审核). */
    public SponsorReviewFacts review() {
        return new SponsorReviewFacts(path.to("review"));
    }

    /** Returns the recommendation (推荐). */
    public RecommendationFacts recommendation() {
        return new RecommendationFacts(path.to("recommendation"));
    }

    /** Returns the guarantee (担保). */
    public GuaranteeFacts guarantee() {
        return new GuaranteeFacts(path.to("guarantee"));
    }

    /** Returns the independence (独立性). */
    public IndependenceFacts independence() {
        return new IndependenceFacts(path.to("independence"));
    }

    /** Returns the first day of supervision (督导起始日). */
    public Day supervisionFrom() {
        return Day.at(this, "supervisionFrom");
    }

    /** Returns the last day of supervision (督导届满日). */
    public Day supervisionTo() {
        return Day.at(this, "supervisionTo");
    }

    /** Returns the day of termination (终止日). */
    public Day terminatedOn() {
        return Day.at(this, "terminatedOn");
    }

    /** Returns the sponsorship that replaces it (接替的保荐). */
    public SponsorshipFacts replacedBy() {
        return new SponsorshipFacts(path.to("replacedBy"));
    }

    static void declare(StructureBuilder declare) {
        declare.reference("listingId", "listings", m -> m.label("listing", "挂牌"));
        declare.reference("sponsorPartyId", "parties", m -> m.label("sponsor", "保荐人"));
        declare.references("representativeIds", "representatives", m -> m.label("sponsor representatives", "保荐代表人"));
        declare.date("agreementSignedOn", m -> m.label("day of the sponsoring agreement", "保荐协议签订日"));
        declare.code("status", SponsorshipStatus.class, m -> m.label("state of the sponsorship", "保荐状态"));
        declare.group("tutoring", TutoringFacts::declare, "guidance", "辅导");
        declare.group("review", SponsorReviewFacts::declare, "review", "审核");
        declare.group("recommendation", RecommendationFacts::declare, "recommendation", "推荐");
        declare.group("guarantee", GuaranteeFacts::declare, "guarantee", "担保");
        declare.group("independence", IndependenceFacts::declare, "independence", "独立性");
        declare.date("supervisionFrom", m -> m.label("first day of supervision", "督导起始日"));
        declare.date("supervisionTo", m -> m.label("last day of supervision", "督导届满日"));
        declare.date("terminatedOn", m -> m.label("day of termination", "终止日"));
        declare.reference("replacedBy", "sponsorships", m -> m.label("sponsorship that replaces it", "接替的保荐"));
        declare.term("supervisionFrom", "supervisionTo");
    }
}
