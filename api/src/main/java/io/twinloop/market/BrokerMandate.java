// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The mandate of a broker (经纪委托).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param signedOn the day of signature (签订日), or null if not stated
 * @param template the model form used (合同示范文本), or null if not stated
 * @param discretionary whether the broker has full discretion (是否全权委托), or null if not stated
 * @param guaranteesReturn whether the broker promises a return (是否承诺收益), or null if not stated
 * @param dualAgencyDisclosed whether acting for both sides was disclosed (是否披露双方代理), or null if not stated
 */
public record BrokerMandate(
        @Nullable LocalDate signedOn,
        @Size(max = 2000) @Nullable String template,
        @Nullable Boolean discretionary,
        @Nullable Boolean guaranteesReturn,
        @Nullable Boolean dualAgencyDisclosed) {
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
        private @Nullable LocalDate signedOn;
        private @Nullable String template;
        private @Nullable Boolean discretionary;
        private @Nullable Boolean guaranteesReturn;
        private @Nullable Boolean dualAgencyDisclosed;

        Builder() {}

        /** States the day of signature. */
        public Builder signedOn(LocalDate value) {
            signedOn = value;
            return this;
        }

        /** States the model form used. */
        public Builder template(String value) {
            template = value;
            return this;
        }

        /** States whether the broker has full discretion. */
        public Builder discretionary(Boolean value) {
            discretionary = value;
            return this;
        }

        /** States whether the broker promises a return. */
        public Builder guaranteesReturn(Boolean value) {
            guaranteesReturn = value;
            return this;
        }

        /** States whether acting for both sides was disclosed. */
        public Builder dualAgencyDisclosed(Boolean value) {
            dualAgencyDisclosed = value;
            return this;
        }

        /** Returns what was stated. */
        public BrokerMandate build() {
            return new BrokerMandate(signedOn, template, discretionary, guaranteesReturn, dualAgencyDisclosed);
        }
    }
}
