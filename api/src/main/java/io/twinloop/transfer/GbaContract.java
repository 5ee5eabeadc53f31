// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A Greater Bay Area standard contract on which the exporter relies (粤港澳大湾区标准合同).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contract whether the contract of the annex was signed unaltered and is in force, or null if not stated
 * @param exporterInMainlandCities whether the exporter is registered or located in one of the nine mainland
 * cities, or null if not stated
 * @param recipientIn where the recipient is registered or located, or null if not stated
 * @param onwardOutside whether the recipient provides the data onward outside the area, or null if not stated
 */
public record GbaContract(
        @Nullable Boolean contract,
        @Nullable Boolean exporterInMainlandCities,
        @Nullable GbaRegion recipientIn,
        @Nullable Boolean onwardOutside) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contract;
        private @Nullable Boolean exporterInMainlandCities;
        private @Nullable GbaRegion recipientIn;
        private @Nullable Boolean onwardOutside;

        Builder() {}

        /**
         * States whether the contract of the annex was signed unaltered and is in force.
         *
         * @param value the value
         * @return this
         */
        public Builder contract(boolean value) {
            contract = value;
            return this;
        }

        /**
         * States whether the exporter is registered or located in one of the nine mainland cities.
         *
         * @param value the value
         * @return this
         */
        public Builder exporterInMainlandCities(boolean value) {
            exporterInMainlandCities = value;
            return this;
        }

        /**
         * States where the recipient is registered or located.
         *
         * @param value the value
         * @return this
         */
        public Builder recipientIn(GbaRegion value) {
            recipientIn = value;
            return this;
        }

        /**
         * States whether the recipient provides the data onward outside the area.
         *
         * @param value the value
         * @return this
         */
        public Builder onwardOutside(boolean value) {
            onwardOutside = value;
            return this;
        }

        GbaContract build() {
            return new GbaContract(contract, exporterInMainlandCities, recipientIn, onwardOutside);
        }
    }
}
