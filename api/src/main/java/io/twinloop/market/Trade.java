// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trade in an asset, on a venue or outside (交易).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param listingId the listing (挂牌), or null if not stated
 * @param assetId the asset traded (交易资产), or null if not stated
 * @param venueId the venue (交易场所), or null if not stated
 * @param sellerPartyId the seller (卖方), or null if not stated
 * @param buyerPartyId the buyer (买方), or null if not stated
 * @param tradedOn the day of the trade (成交日), or null if not stated
 * @param status the state of the trade (交易状态), or null if not stated
 * @param quantity the quantity (数量), or null if not stated
 * @param price the price (成交价格), or null if not stated
 * @param contract the contract (合同), or null if not stated
 * @param delivery the delivery (交付), or null if not stated
 * @param acceptance the acceptance (验收), or null if not stated
 * @param settlement the settlement (结算), or null if not stated
 * @param records the records (交易记录), or null if not stated
 * @param crossBorder the export of the data (数据出境), or null if not stated
 * @param brokers the brokers (参与经纪人), or null if not stated
 * @param relatedPartyDisclosed whether the relation between the sides was disclosed (关联关系是否披露), or null if not
 * stated
 * @param priceJustification the justification of the price (价格说明), or null if not stated
 */
public record Trade(
        @Size(max = 200) @Nullable String id,
        @Size(max = 200) @Nullable String listingId,
        @Size(max = 200) @Nullable String assetId,
        @Size(max = 200) @Nullable String venueId,
        @Size(max = 200) @Nullable String sellerPartyId,
        @Size(max = 200) @Nullable String buyerPartyId,
        @Nullable LocalDate tradedOn,
        @Nullable TradeStatus status,
        @Nullable BigDecimal quantity,
        @Valid @Nullable TradePrice price,
        @Valid @Nullable Contract contract,
        @Valid @Nullable Delivery delivery,
        @Valid @Nullable Acceptance acceptance,
        @Valid @Nullable Settlement settlement,
        @Valid @Nullable TradeRecords records,
        @Valid @Nullable CrossBorder crossBorder,
        @Nullable List<@Valid TradeBroker> brokers,
        @Nullable Boolean relatedPartyDisclosed,
        @Size(max = 2000) @Nullable String priceJustification) {
    public Trade {
        brokers = brokers == null ? null : List.copyOf(brokers);
    }

    /**
     * Begins one of which nothing is stated.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String listingId;
        private @Nullable String assetId;
        private @Nullable String venueId;
        private @Nullable String sellerPartyId;
        private @Nullable String buyerPartyId;
        private @Nullable LocalDate tradedOn;
        private @Nullable TradeStatus status;
        private @Nullable BigDecimal quantity;
        private @Nullable TradePrice price;
        private @Nullable Contract contract;
        private @Nullable Delivery delivery;
        private @Nullable Acceptance acceptance;
        private @Nullable Settlement settlement;
        private @Nullable TradeRecords records;
        private @Nullable CrossBorder crossBorder;
        private @Nullable List<TradeBroker> brokers;
        private @Nullable Boolean relatedPartyDisclosed;
        private @Nullable String priceJustification;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the listing. */
        public Builder listingId(String value) {
            listingId = value;
            return this;
        }

        /** States the asset traded. */
        public Builder assetId(String value) {
            assetId = value;
            return this;
        }

        /** States the venue. */
        public Builder venueId(String value) {
            venueId = value;
            return this;
        }

        /** States the seller. */
        public Builder sellerPartyId(String value) {
            sellerPartyId = value;
            return this;
        }

        /** States the buyer. */
        public Builder buyerPartyId(String value) {
            buyerPartyId = value;
            return this;
        }

        /** States the day of the trade. */
        public Builder tradedOn(LocalDate value) {
            tradedOn = value;
            return this;
        }

        /** States the state of the trade. */
        public Builder status(TradeStatus value) {
            status = value;
            return this;
        }

        /** States the quantity. */
        public Builder quantity(BigDecimal value) {
            quantity = value;
            return this;
        }

        /** States the price. */
        public Builder price(TradePrice value) {
            price = value;
            return this;
        }

        /** States the contract. */
        public Builder contract(Contract value) {
            contract = value;
            return this;
        }

        /** States the delivery. */
        public Builder delivery(Delivery value) {
            delivery = value;
            return this;
        }

        /** States the acceptance. */
        public Builder acceptance(Acceptance value) {
            acceptance = value;
            return this;
        }

        /** States the settlement. */
        public Builder settlement(Settlement value) {
            settlement = value;
            return this;
        }

        /** States the records. */
        public Builder records(TradeRecords value) {
            records = value;
            return this;
        }

        /** States the export of the data. */
        public Builder crossBorder(CrossBorder value) {
            crossBorder = value;
            return this;
        }

        /** States the brokers. */
        public Builder brokers(TradeBroker... value) {
            brokers = List.of(value);
            return this;
        }

        /** States whether the relation between the sides was disclosed. */
        public Builder relatedPartyDisclosed(Boolean value) {
            relatedPartyDisclosed = value;
            return this;
        }

        /** States the justification of the price. */
        public Builder priceJustification(String value) {
            priceJustification = value;
            return this;
        }

        /** Returns what was stated. */
        public Trade build() {
            return new Trade(
                    id,
                    listingId,
                    assetId,
                    venueId,
                    sellerPartyId,
                    buyerPartyId,
                    tradedOn,
                    status,
                    quantity,
                    price,
                    contract,
                    delivery,
                    acceptance,
                    settlement,
                    records,
                    crossBorder,
                    brokers,
                    relatedPartyDisclosed,
                    priceJustification);
        }
    }
}
