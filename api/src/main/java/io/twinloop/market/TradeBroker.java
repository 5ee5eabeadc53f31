// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A broker who takes part in a trade (参与经纪人).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param licenceId the licence of the broker (经纪业务牌照), or null if not stated
 * @param side the side for which it acts (代理方), or null if not stated
 * @param mandate the mandate (经纪委托), or null if not stated
 * @param fee the fee (经纪费用), or null if not stated
 * @param ownUseOfData whether the broker uses the data itself (是否自用数据), or null if not stated
 */
public record TradeBroker(
        @Size(max = 200) @Nullable String licenceId,
        @Nullable TradeSide side,
        @Valid @Nullable BrokerMandate mandate,
        @Valid @Nullable BrokerFee fee,
        @Nullable Boolean ownUseOfData) {
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
        private @Nullable String licenceId;
        private @Nullable TradeSide side;
        private @Nullable BrokerMandate mandate;
        private @Nullable BrokerFee fee;
        private @Nullable Boolean ownUseOfData;

        Builder() {}

        /** States the licence of the broker. */
        public Builder licenceId(String value) {
            licenceId = value;
            return this;
        }

        /** States the side for which it acts. */
        public Builder side(TradeSide value) {
            side = value;
            return this;
        }

        /** States the mandate. */
        public Builder mandate(BrokerMandate value) {
            mandate = value;
            return this;
        }

        /** States the fee. */
        public Builder fee(BrokerFee value) {
            fee = value;
            return this;
        }

        /** States whether the broker uses the data itself. */
        public Builder ownUseOfData(Boolean value) {
            ownUseOfData = value;
            return this;
        }

        /** Returns what was stated. */
        public TradeBroker build() {
            return new TradeBroker(licenceId, side, mandate, fee, ownUseOfData);
        }
    }
}
