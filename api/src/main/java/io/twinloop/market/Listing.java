// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The offer of an asset on a venue (挂牌).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param listingCode the code (挂牌代码), or null if not stated
 * @param assetId the asset offered (挂牌资产), or null if not stated
 * @param venueId the venue (交易场所), or null if not stated
 * @param market the market (市场层次), or null if not stated
 * @param scope how far the offer reaches (交易范围), or null if not stated
 * @param status the state of the listing (挂牌状态), or null if not stated
 * @param supplierPartyId the supplier (供方), or null if not stated
 * @param merchantPartyId the data merchant (数据商), or null if not stated
 * @param sponsorshipId the sponsorship (保荐), or null if not stated
 * @param submittedOn the day of submission (申报日), or null if not stated
 * @param listedOn the day of listing (挂牌日), or null if not stated
 * @param validTo the last day of the listing (挂牌届满日), or null if not stated
 * @param underwritten whether it is underwritten (是否承销), or null if not stated
 * @param recognisedFrom the listing elsewhere that is recognised (互认来源), or null if not stated
 * @param pricing the price (定价), or null if not stated
 * @param deliveryMethods the methods of delivery offered (可选交付方式), or null if not stated
 * @param usageTerms the conditions of use (使用条件), or null if not stated
 * @param applicationScenarios the scenarios of use (应用场景), or null if not stated
 */
public record Listing(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String listingCode,
        @Size(max = 200) @Nullable String assetId,
        @Size(max = 200) @Nullable String venueId,
        @Nullable MarketSegment market,
        @Nullable TradingScope scope,
        @Nullable ListingStatus status,
        @Size(max = 200) @Nullable String supplierPartyId,
        @Size(max = 200) @Nullable String merchantPartyId,
        @Size(max = 200) @Nullable String sponsorshipId,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate validTo,
        @Nullable Boolean underwritten,
        @Valid @Nullable Recognition recognisedFrom,
        @Valid @Nullable Pricing pricing,
        @Nullable List<DeliveryMethod> deliveryMethods,
        @Valid @Nullable UsageTerms usageTerms,
        @Nullable List<String> applicationScenarios) {
    public Listing {
        deliveryMethods = deliveryMethods == null ? null : List.copyOf(deliveryMethods);
        applicationScenarios = applicationScenarios == null ? null : List.copyOf(applicationScenarios);
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
        private @Nullable String listingCode;
        private @Nullable String assetId;
        private @Nullable String venueId;
        private @Nullable MarketSegment market;
        private @Nullable TradingScope scope;
        private @Nullable ListingStatus status;
        private @Nullable String supplierPartyId;
        private @Nullable String merchantPartyId;
        private @Nullable String sponsorshipId;
        private @Nullable LocalDate submittedOn;
        private @Nullable LocalDate listedOn;
        private @Nullable LocalDate validTo;
        private @Nullable Boolean underwritten;
        private @Nullable Recognition recognisedFrom;
        private @Nullable Pricing pricing;
        private @Nullable List<DeliveryMethod> deliveryMethods;
        private @Nullable UsageTerms usageTerms;
        private @Nullable List<String> applicationScenarios;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the code. */
        public Builder listingCode(String value) {
            listingCode = value;
            return this;
        }

        /** States the asset offered. */
        public Builder assetId(String value) {
            assetId = value;
            return this;
        }

        /** States the venue. */
        public Builder venueId(String value) {
            venueId = value;
            return this;
        }

        /** States the market. */
        public Builder market(MarketSegment value) {
            market = value;
            return this;
        }

        /** States how far the offer reaches. */
        public Builder scope(TradingScope value) {
            scope = value;
            return this;
        }

        /** States the state of the listing. */
        public Builder status(ListingStatus value) {
            status = value;
            return this;
        }

        /** States the supplier. */
        public Builder supplierPartyId(String value) {
            supplierPartyId = value;
            return this;
        }

        /** States the data merchant. */
        public Builder merchantPartyId(String value) {
            merchantPartyId = value;
            return this;
        }

        /** States the sponsorship. */
        public Builder sponsorshipId(String value) {
            sponsorshipId = value;
            return this;
        }

        /** States the day of submission. */
        public Builder submittedOn(LocalDate value) {
            submittedOn = value;
            return this;
        }

        /** States the day of listing. */
        public Builder listedOn(LocalDate value) {
            listedOn = value;
            return this;
        }

        /** States the last day of the listing. */
        public Builder validTo(LocalDate value) {
            validTo = value;
            return this;
        }

        /** States whether it is underwritten. */
        public Builder underwritten(Boolean value) {
            underwritten = value;
            return this;
        }

        /** States the listing elsewhere that is recognised. */
        public Builder recognisedFrom(Recognition value) {
            recognisedFrom = value;
            return this;
        }

        /** States the price. */
        public Builder pricing(Pricing value) {
            pricing = value;
            return this;
        }

        /** States the methods of delivery offered. */
        public Builder deliveryMethods(DeliveryMethod... value) {
            deliveryMethods = List.of(value);
            return this;
        }

        /** States the conditions of use. */
        public Builder usageTerms(UsageTerms value) {
            usageTerms = value;
            return this;
        }

        /** States the scenarios of use. */
        public Builder applicationScenarios(String... value) {
            applicationScenarios = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public Listing build() {
            return new Listing(
                    id,
                    listingCode,
                    assetId,
                    venueId,
                    market,
                    scope,
                    status,
                    supplierPartyId,
                    merchantPartyId,
                    sponsorshipId,
                    submittedOn,
                    listedOn,
                    validTo,
                    underwritten,
                    recognisedFrom,
                    pricing,
                    deliveryMethods,
                    usageTerms,
                    applicationScenarios);
        }
    }
}
