// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Of how many natural persons the exporter has provided information abroad since 1 January of the current year, this
 * transfer included (累计向境外提供个人信息的人数).
 *
 * <p>Persons whose transfer is exempt on a ground of its own, or whose information is of foreign origin, are not counted. A
 * person with any sensitive information counts as sensitive only.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param ordinaryPersons the persons without sensitive information, 0 or more
 * @param sensitivePersons the persons with sensitive information, 0 or more
 * @param splitFilings over how many filings or contracts the exporter has split the volume (数量拆分), 1 or more; 1 is not
 *     split
 */
public record Volume(
        @PositiveOrZero @Nullable Long ordinaryPersons,
        @PositiveOrZero @Nullable Long sensitivePersons,
        @Positive @Nullable Integer splitFilings) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Long ordinaryPersons;
        private @Nullable Long sensitivePersons;
        private @Nullable Integer splitFilings;

        Builder() {}

        /** States the number of persons without sensitive information. */
        public Builder ordinaryPersons(long value) {
            ordinaryPersons = value;
            return this;
        }

        /** States the number of persons with sensitive information. */
        public Builder sensitivePersons(long value) {
            sensitivePersons = value;
            return this;
        }

        /** States over how many filings or contracts the exporter has split the volume. */
        public Builder splitFilings(int value) {
            splitFilings = value;
            return this;
        }

        Volume build() {
            return new Volume(ordinaryPersons, sensitivePersons, splitFilings);
        }
    }
}
