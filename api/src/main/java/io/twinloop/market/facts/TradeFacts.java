// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static io.twinloop.schema.MemberType.Completeness.COMPLETE;
import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Day;
import io.twinloop.language.Entity;
import io.twinloop.language.Flag;
import io.twinloop.language.Many;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.language.Quantity;
import io.twinloop.market.TradeStatus;
import io.twinloop.schema.StructureBuilder;
import java.util.List;

/**
 * A trade in an asset, on a venue or outside (交易), as rules speak of it.
 *
 * @param path the path to it
 */
public record TradeFacts(Path path) implements Entity {

    public TradeFacts {
        requireNonNull(path, "path");
    }

    /** Returns all trades of the dossier. */
    public static Many<TradeFacts> all() {
        return new Many<>(Path.DOC.to("trades"), "t", TradeFacts::new);
    }

    /** Returns the trades that name an entity as the listing. */
    public static Many<TradeFacts> namingListing(ListingFacts entity) {
        return Many.referring("trades", "listingId", entity, TradeFacts::new);
    }

    /** Returns the trades that name an entity as the asset traded. */
    public static Many<TradeFacts> namingAsset(AssetFacts entity) {
        return Many.referring("trades", "assetId", entity, TradeFacts::new);
    }

    /** Returns the trades that name an entity as the venue. */
    public static Many<TradeFacts> namingVenue(VenueFacts entity) {
        return Many.referring("trades", "venueId", entity, TradeFacts::new);
    }

    /** Returns the trades that name an entity as the seller. */
    public static Many<TradeFacts> namingSeller(PartyFacts entity) {
        return Many.referring("trades", "sellerPartyId", entity, TradeFacts::new);
    }

    /** Returns the trades that name an entity as the buyer. */
    public static Many<TradeFacts> namingBuyer(PartyFacts entity) {
        return Many.referring("trades", "buyerPartyId", entity, TradeFacts::new);
    }

    /** Returns its id. */
    public Phrase id() {
        return Phrase.at(this, "id");
    }

    /** Returns the listing (挂牌). */
    public ListingFacts listing() {
        return new ListingFacts(path.to("listingId"));
    }

    /** Returns the asset traded (交易资产). */
    public AssetFacts asset() {
        return new AssetFacts(path.to("assetId"));
    }

    /** Returns the venue (交易场所). */
    public VenueFacts venue() {
        return new VenueFacts(path.to("venueId"));
    }

    /** Returns the seller (卖方). */
    public PartyFacts seller() {
        return new PartyFacts(path.to("sellerPartyId"));
    }

    /** Returns the buyer (买方). */
    public PartyFacts buyer() {
        return new PartyFacts(path.to("buyerPartyId"));
    }

    /** Returns the day of the trade (成交日). */
    public Day tradedOn() {
        return Day.at(this, "tradedOn");
    }

    /** Returns the state of the trade (交易状态). */
    public Choice<TradeStatus> status() {
        return Choice.at(this, "status");
    }

    /** Returns the quantity (数量). */
    public Quantity quantity() {
        return Quantity.at(this, "quantity");
    }

    /** Returns the price (成交价格). */
    public TradePriceFacts price() {
        return new TradePriceFacts(path.to("price"));
    }

    /** Returns the contract (合同). */
    public ContractFacts contract() {
        return new ContractFacts(path.to("contract"));
    }

    /** Returns the delivery (交付). */
    public DeliveryFacts delivery() {
        return new DeliveryFacts(path.to("delivery"));
    }

    /** Returns the acceptance (验收). */
    public AcceptanceFacts acceptance() {
        return new AcceptanceFacts(path.to("acceptance"));
    }

    /** Returns the settlement (结算). */
    public SettlementFacts settlement() {
        return new SettlementFacts(path.to("settlement"));
    }

    /** Returns the records (交易记录). */
    public TradeRecordsFacts records() {
        return new TradeRecordsFacts(path.to("records"));
    }

    /** Returns the export of the data (数据出境). */
    public CrossBorderFacts crossBorder() {
        return new CrossBorderFacts(path.to("crossBorder"));
    }

    /** Returns the brokers (参与经纪人). */
    public Many<TradeBrokerFacts> brokers() {
        return Many.at(this, "brokers", TradeBrokerFacts::new);
    }

    /** Returns whether the relation between the sides was disclosed (关联关系是否披露). */
    public Flag relatedPartyDisclosed() {
        return Flag.at(this, "relatedPartyDisclosed");
    }

    /** Returns the justification of the price (价格说明). */
    public Phrase priceJustification() {
        return Phrase.at(this, "priceJustification");
    }

    static void declare(StructureBuilder declare) {
        declare.reference("listingId", "listings", m -> m.label("listing", "挂牌"));
        declare.reference(
                "assetId",
                "assets",
                m -> m.label("asset traded", "交易资产")
                        .presume(
                                Path.ME.to("listingId.assetId"),
                                "Who trades on a listing trades in its asset.",
                                "依挂牌成交的，标的为该挂牌的资产。"));
        declare.reference(
                "venueId",
                "venues",
                m -> m.label("venue", "交易场所")
                        .presume(
                                Path.ME.to("listingId.venueId"),
                                "A trade on a listing is made on its venue.",
                                "依挂牌成交的，在该挂牌所在交易场所成交。"));
        declare.reference("sellerPartyId", "parties", m -> m.label("seller", "卖方"));
        declare.reference("buyerPartyId", "parties", m -> m.label("buyer", "买方"));
        declare.date("tradedOn", m -> m.label("day of the trade", "成交日"));
        declare.code("status", TradeStatus.class, m -> m.label("state of the trade", "交易状态"));
        declare.decimal("quantity", m -> m.label("quantity", "数量"));
        declare.group("price", TradePriceFacts::declare, "price", "成交价格");
        declare.group("contract", ContractFacts::declare, "contract", "合同");
        declare.group("delivery", DeliveryFacts::declare, "delivery", "交付");
        declare.group("acceptance", AcceptanceFacts::declare, "acceptance", "验收");
        declare.group("settlement", SettlementFacts::declare, "settlement", "结算");
        declare.group("records", TradeRecordsFacts::declare, "records", "交易记录");
        declare.group("crossBorder", CrossBorderFacts::declare, "export of the data", "数据出境");
        declare.list(
                "brokers",
                COMPLETE,
                TradeBrokerFacts::declare,
                m -> m.label("brokers", "参与经纪人")
                        .presume(List.of(), "A trade in which no broker is named has none.", "未载明经纪人的交易，视为没有经纪人参与。"));
        declare.flag(
                "relatedPartyDisclosed",
                m -> m.label("whether the relation between the sides was disclosed", "关联关系是否披露"));
        declare.text("priceJustification", m -> m.label("justification of the price", "价格说明"));
    }
}
