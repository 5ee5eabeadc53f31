// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The price of an offer (定价).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param model how the price is reckoned (计价模式), or null if not stated
 * @param amount the price (价格), or null if not stated
 * @param currency the currency, ISO 4217 (币种), or null if not stated
 * @param unit the unit of the price (计价单位), or null if not stated
 * @param billing the calls that are billed (计费口径), or null if not stated
 * @param trial the free trial (试用), or null if not stated
 * @param governmentGuided whether the price is guided by government (是否政府指导价), or null if not stated
 * @param capAmount the highest permitted price (最高限价), or null if not stated
 */
public record Pricing(
        @Nullable PricingModel model,
        @Nullable BigDecimal amount,
        @Size(max = 2000) @Nullable String currency,
        @Size(max = 2000) @Nullable String unit,
        @Nullable BillingBasis billing,
        @Size(max = 2000) @Nullable String trial,
        @Nullable Boolean governmentGuided,
        @Nullable BigDecimal capAmount) {
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
        private @Nullable PricingModel model;
        private @Nullable BigDecimal amount;
        private @Nullable String currency;
        private @Nullable String unit;
        private @Nullable BillingBasis billing;
        private @Nullable String trial;
        private @Nullable Boolean governmentGuided;
        private @Nullable BigDecimal capAmount;

        Builder() {}

        /** States how the price is reckoned. */
        public Builder model(PricingModel value) {
            model = value;
            return this;
        }

        /** States the price. */
        public Builder amount(BigDecimal value) {
            amount = value;
            return this;
        }

        /** States the currency, ISO 4217. */
        public Builder currency(String value) {
            currency = value;
            return this;
        }

        /** States the unit of the price. */
        public Builder unit(String value) {
            unit = value;
            return this;
        }

        /** States the calls that are billed. */
        public Builder billing(BillingBasis value) {
            billing = value;
            return this;
        }

        /** States the free trial. */
        public Builder trial(String value) {
            trial = value;
            return this;
        }

        /** States whether the price is guided by government. */
        public Builder governmentGuided(Boolean value) {
            governmentGuided = value;
            return this;
        }

        /** States the highest permitted price. */
        public Builder capAmount(BigDecimal value) {
            capAmount = value;
            return this;
        }

        /** Returns what was stated. */
        public Pricing build() {
            return new Pricing(model, amount, currency, unit, billing, trial, governmentGuided, capAmount);
        }
    }
}
