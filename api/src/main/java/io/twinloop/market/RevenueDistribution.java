// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of an income (收益分配).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param tradeId the trade (交易), or null if not stated
 * @param custodyId the custody arrangement (托管), or null if not stated
 * @param currency the currency, ISO 4217 (币种), or null if not stated
 * @param grossAmount the gross income (总收益), or null if not stated
 * @param costs the costs (成本), or null if not stated
 * @param netAmount the net income (净收益), or null if not stated
 * @param distributedOn the day of distribution (分配日), or null if not stated
 * @param contributors the contributors (贡献方), or null if not stated
 * @param shares the shares (收益份额), or null if not stated
 */
public record RevenueDistribution(
        @Size(max = 200) @Nullable String id,
        @Size(max = 200) @Nullable String tradeId,
        @Size(max = 200) @Nullable String custodyId,
        @Size(max = 2000) @Nullable String currency,
        @Nullable BigDecimal grossAmount,
        @Nullable BigDecimal costs,
        @Nullable BigDecimal netAmount,
        @Nullable LocalDate distributedOn,
        @Nullable List<@Valid Contributor> contributors,
        @Nullable List<@Valid IncomeShare> shares) {
    public RevenueDistribution {
        contributors = contributors == null ? null : List.copyOf(contributors);
        shares = shares == null ? null : List.copyOf(shares);
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
        private @Nullable String tradeId;
        private @Nullable String custodyId;
        private @Nullable String currency;
        private @Nullable BigDecimal grossAmount;
        private @Nullable BigDecimal costs;
        private @Nullable BigDecimal netAmount;
        private @Nullable LocalDate distributedOn;
        private @Nullable List<Contributor> contributors;
        private @Nullable List<IncomeShare> shares;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the trade. */
        public Builder tradeId(String value) {
            tradeId = value;
            return this;
        }

        /** States the custody arrangement. */
        public Builder custodyId(String value) {
            custodyId = value;
            return this;
        }

        /** States the currency, ISO 4217. */
        public Builder currency(String value) {
            currency = value;
            return this;
        }

        /** States the gross income. */
        public Builder grossAmount(BigDecimal value) {
            grossAmount = value;
            return this;
        }

        /** States the costs. */
        public Builder costs(BigDecimal value) {
            costs = value;
            return this;
        }

        /** States the net income. */
        public Builder netAmount(BigDecimal value) {
            netAmount = value;
            return this;
        }

        /** States the day of distribution. */
        public Builder distributedOn(LocalDate value) {
            distributedOn = value;
            return this;
        }

        /** States the contributors. */
        public Builder contributors(Contributor... value) {
            contributors = List.of(value);
            return this;
        }

        /** States the shares. */
        public Builder shares(IncomeShare... value) {
            shares = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public RevenueDistribution build() {
            return new RevenueDistribution(
                    id,
                    tradeId,
                    custodyId,
                    currency,
                    grossAmount,
                    costs,
                    netAmount,
                    distributedOn,
                    contributors,
                    shares);
        }
    }
}
