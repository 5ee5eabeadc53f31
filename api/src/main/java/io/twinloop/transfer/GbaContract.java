// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A standard contract of the Guangdong-Hong Kong-Macao Greater Bay Area on which the exporter relies
 * (粤港澳大湾区个人信息跨境流动标准合同).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contract whether the contract was signed as it stands in the annex of the guideline and is in force
 * @param exporterInMainlandCities whether the exporter is registered (an organisation) or located (a person) in one of the
 *     nine mainland cities of the area (大湾区内地九市)
 * @param recipientIn the region in which the recipient is registered or located
 * @param onwardOutside whether the recipient provides the data onward to anyone outside the area
 */
public record GbaContract(
        @Nullable Boolean contract,
        @Nullable Boolean exporterInMainlandCities,
        @Nullable GbaRegion recipientIn,
        @Nullable Boolean onwardOutside) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contract;
        private @Nullable Boolean exporterInMainlandCities;
        private @Nullable GbaRegion recipientIn;
        private @Nullable Boolean onwardOutside;

        Builder() {}

        /** States whether the contract was signed as it stands in the annex and is in force. */
        public Builder contract(boolean value) {
            contract = value;
            return this;
        }

        /** States whether the exporter is in one of the nine mainland cities of the area. */
        public Builder exporterInMainlandCities(boolean value) {
            exporterInMainlandCities = value;
            return this;
        }

        /** States the region in which the recipient is. */
        public Builder recipientIn(GbaRegion value) {
            recipientIn = value;
            return this;
        }

        /** States whether the recipient provides the data onward to anyone outside the area. */
        public Builder onwardOutside(boolean value) {
            onwardOutside = value;
            return this;
        }

        GbaContract build() {
            return new GbaContract(contract, exporterInMainlandCities, recipientIn, onwardOutside);
        }
    }
}
