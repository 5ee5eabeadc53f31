// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Codes;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Phrases;
import io.twinloop.market.DeliveryMethod;
import io.twinloop.market.ListingStatus;
import io.twinloop.market.MarketSegment;
import io.twinloop.market.TradingScope;
import io.twinloop.schema.StructureBuilder;

/**
 * The offer of an asset on a venue (挂牌), as rules speak of it.
 *
 * @param path the path to it
 */
public record ListingFacts(Path path) implements Entity {

    public ListingFacts {
        requireNonNull(path, "path");
    }

    /** Returns all listings of the dossier. */
    public static Many<ListingFacts> all() {
        return new Many<>(Path.DOC.to("listings"), "l", ListingFacts::new);
    }

    /** Returns the listings that name an entity as the asset offered. */
    public static Many<ListingFacts> namingAsset(AssetFacts entity) {
        return Many.referring("listings", "assetId", entity, ListingFacts::new);
    }

    /** Returns the listings that name an entity as the venue. */
    public static Many<ListingFacts> namingVenue(VenueFacts entity) {
        return Many.referring("listings", "venueId", entity, ListingFacts::new);
    }

    /** Returns the listings that name an entity as the supplier. */
    public static Many<ListingFacts> namingSupplier(PartyFacts entity) {
        return Many.referring("listings", "supplierPartyId", entity, ListingFacts::new);
    }

    /** Returns the listings that name an entity as the data merchant. */
    public static Many<ListingFacts> namingMerchant(PartyFacts entity) {
        return Many.referring("listings", "merchantPartyId", entity, ListingFacts::new);
    }

    /** Returns the listings that name an entity as the sponsorship. */
    public static Many<ListingFacts> namingSponsorship(SponsorshipFacts entity) {
        return Many.referring("listings", "sponsorshipId", entity, ListingFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the code (挂牌代码). */
    public Phrase listingCode() {
        return Phrase.at(this, "listingCode");
    }

    /** Returns the asset offered (挂牌资产). */
    public AssetFacts asset() {
        return new AssetFacts(path.to("assetId"));
    }

    /** Returns the venue (交易场所). */
    public VenueFacts venue() {
        return new VenueFacts(path.to("venueId"));
    }

    /** Returns the market (市场层次). */
    public Choice<MarketSegment> market() {
        return Choice.at(this, "market");
    }

    /** Returns how far the offer reaches (交易范围). */
    public Choice<TradingScope> scope() {
        return Choice.at(this, "scope");
    }

    /** Returns the state of the listing (挂牌状态). */
    public Choice<ListingStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns the supplier (供方). */
    public PartyFacts supplier() {
        return new PartyFacts(path.to("supplierPartyId"));
    }

    /** Returns the data merchant (数据商). */
    public PartyFacts merchant() {
        return new PartyFacts(path.to("merchantPartyId"));
    }

    /** Returns the sponsorship (保荐). */
    public SponsorshipFacts sponsorship() {
        return new SponsorshipFacts(path.to("sponsorshipId"));
    }

    /** Returns the day of submission (申报日). */
    public Day submittedOn() {
        return Day.at(this, "submittedOn");
    }

    /** Returns the day of listing (挂牌日). */
    public Day listedOn() {
        return Day.at(this, "listedOn");
    }

    /** Returns the last day of the listing (挂牌届满日). */
    public Day validTo() {
        return Day.at(this, "validTo");
    }

    /** Returns whether it is underwritten (是否承销). */
    public Flag underwritten() {
        return Flag.at(this, "underwritten");
    }

    /** Returns the listing elsewhere that is recognised (互认来源). */
    public RecognitionFacts recognisedFrom() {
        return new RecognitionFacts(path.to("recognisedFrom"));
    }

    /** Returns the price (定价). */
    public PricingFacts pricing() {
        return new PricingFacts(path.to("pricing"));
    }

    /** Returns the methods of delivery offered (可选交付方式). */
    public Codes<DeliveryMethod> deliveryMethods() {
        return Codes.at(this, "deliveryMethods");
    }

    /** Returns the conditions of use (使用条件). */
    public UsageTermsFacts usageTerms() {
        return new UsageTermsFacts(path.to("usageTerms"));
    }

    /** Returns the scenarios of use (应用场景). */
    public Phrases applicationScenarios() {
        return Phrases.at(this, "applicationScenarios");
    }

    static void declare(StructureBuilder declare) {
        declare.text("listingCode", m -> m.label("code", "挂牌代码"));
        declare.reference("assetId", "assets", m -> m.label("asset offered", "挂牌资产"));
        declare.reference("venueId", "venues", m -> m.label("venue", "交易场所"));
        declare.code("market", MarketSegment.class, m -> m.label("market", "市场层次"));
        declare.code("scope", TradingScope.class, m -> m.label("how far the offer reaches", "交易范围"));
        declare.code("status", ListingStatus.class, m -> m.label("state of the listing", "挂牌状态"));
        declare.reference("supplierPartyId", "parties", m -> m.label("supplier", "供方"));
        declare.reference("merchantPartyId", "parties", m -> m.label("data merchant", "数据商"));
        declare.reference("sponsorshipId", "sponsorships", m -> m.label("sponsorship", "保荐"));
        declare.date("submittedOn", m -> m.label("day of submission", "申报日"));
        declare.date("listedOn", m -> m.label("day of listing", "挂牌日"));
        declare.date("validTo", m -> m.label("last day of the listing", "挂牌届满日"));
        declare.flag("underwritten", m -> m.label("whether it is underwritten", "是否承销"));
        declare.group("recognisedFrom", RecognitionFacts::declare, "listing elsewhere that is recognised", "互认来源");
        declare.group("pricing", PricingFacts::declare, "price", "定价");
        declare.codes("deliveryMethods", DeliveryMethod.class, m -> m.label("methods of delivery offered", "可选交付方式"));
        declare.group("usageTerms", UsageTermsFacts::declare, "conditions of use", "使用条件");
        declare.texts("applicationScenarios", m -> m.label("scenarios of use", "应用场景"));
        declare.term("listedOn", "validTo");
    }
}
