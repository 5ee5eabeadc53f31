// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fee of a broker (经纪费用).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param kind the kind of fee (费用种类), or null if not stated
 * @param basis the basis of the fee (费用计算基础), or null if not stated
 * @param percent the fee as a part of the price (费率), or null if not stated
 * @param amount the fee (费用金额), or null if not stated
 * @param currency the currency, ISO 4217 (币种), or null if not stated
 */
public record BrokerFee(
        @Nullable FeeKind kind,
        @Nullable FeeBasis basis,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Size(max = 2000) @Nullable String currency) {
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
        private @Nullable FeeKind kind;
        private @Nullable FeeBasis basis;
        private @Nullable BigDecimal percent;
        private @Nullable BigDecimal amount;
        private @Nullable String currency;

        Builder() {}

        /** States the kind of fee. */
        public Builder kind(FeeKind value) {
            kind = value;
            return this;
        }

        /** States the basis of the fee. */
        public Builder basis(FeeBasis value) {
            basis = value;
            return this;
        }

        /** States the fee as a part of the price. */
        public Builder percent(BigDecimal value) {
            percent = value;
            return this;
        }

        /** States the fee. */
        public Builder amount(BigDecimal value) {
            amount = value;
            return this;
        }

        /** States the currency, ISO 4217. */
        public Builder currency(String value) {
            currency = value;
            return this;
        }

        /** Returns what was stated. */
        public BrokerFee build() {
            return new BrokerFee(kind, basis, percent, amount, currency);
        }
    }
}
