// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * How many natural persons' information the exporter has provided abroad since 1 January of the current year,
 * this transfer included (累计出境人数). Persons whose transfer is exempt on a ground of its own, or whose information
 * is of foreign origin, are not counted; a person with any sensitive information counts as sensitive only.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param ordinaryPersons persons without sensitive information, 0 or more, or null if not stated
 * @param sensitivePersons persons with sensitive information, 0 or more, or null if not stated
 * @param splitFilings over how many filings or contracts the exporter has split the volume; 1 if not split, or
 * null if not stated
 */
public record Volume(
        @PositiveOrZero @Nullable Long ordinaryPersons,
        @PositiveOrZero @Nullable Long sensitivePersons,
        @Positive @Nullable Integer splitFilings) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Long ordinaryPersons;
        private @Nullable Long sensitivePersons;
        private @Nullable Integer splitFilings;

        Builder() {}

        /**
         * States persons without sensitive information, 0 or more.
         *
         * @param value the value
         * @return this
         */
        public Builder ordinaryPersons(long value) {
            ordinaryPersons = value;
            return this;
        }

        /**
         * States persons with sensitive information, 0 or more.
         *
         * @param value the value
         * @return this
         */
        public Builder sensitivePersons(long value) {
            sensitivePersons = value;
            return this;
        }

        /**
         * States over how many filings or contracts the exporter has split the volume; 1 if not split.
         *
         * @param value the value
         * @return this
         */
        public Builder splitFilings(int value) {
            splitFilings = value;
            return this;
        }

        Volume build() {
            return new Volume(ordinaryPersons, sensitivePersons, splitFilings);
        }
    }
}
