// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The authorisation of a data merchant by a venue (数据商授权).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param level the level of the merchant (数据商层级), or null if not stated
 * @param authorisedByVenueId the venue that authorised it (授权交易场所), or null if not stated
 * @param validFrom the first day of the authorisation (授权起始日), or null if not stated
 * @param validTo the last day of the authorisation (授权届满日), or null if not stated
 * @param businesses the businesses it may do (授权业务), or null if not stated
 */
public record MerchantAuthorisation(
        @Nullable MarketLevel level,
        @Size(max = 200) @Nullable String authorisedByVenueId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<MerchantBusiness> businesses) {
    public MerchantAuthorisation {
        businesses = businesses == null ? null : List.copyOf(businesses);
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
        private @Nullable MarketLevel level;
        private @Nullable String authorisedByVenueId;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private @Nullable List<MerchantBusiness> businesses;

        Builder() {}

        /** States the level of the merchant. */
        public Builder level(MarketLevel value) {
            level = value;
            return this;
        }

        /** States the venue that authorised it. */
        public Builder authorisedByVenueId(String value) {
            authorisedByVenueId = value;
            return this;
        }

        /** States the first day of the authorisation. */
        public Builder validFrom(LocalDate value) {
            validFrom = value;
            return this;
        }

        /** States the last day of the authorisation. */
        public Builder validTo(LocalDate value) {
            validTo = value;
            return this;
        }

        /** States the businesses it may do. */
        public Builder businesses(MerchantBusiness... value) {
            businesses = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public MerchantAuthorisation build() {
            return new MerchantAuthorisation(level, authorisedByVenueId, validFrom, validTo, businesses);
        }
    }
}
