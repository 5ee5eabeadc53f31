// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Of how many natural persons the exporter handles information, and has provided it abroad, this transfer included
 * (处理和累计向境外提供个人信息的人数).
 *
 * <p>Since 2024-03-22 the counts begin on 1 January of the current year. Persons whose transfer is exempt on a ground of its
 * own, or whose information is of foreign origin, are not counted, and a person with any sensitive information counts as
 * sensitive only. Until 2024-03-21 they began on 1 January of the previous year and held all persons.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param ordinaryPersons the persons without sensitive information, 0 or more
 * @param sensitivePersons the persons with sensitive information, 0 or more
 * @param personsHandled the persons of whom the exporter handles information at all, provided abroad or not (处理个人信息的人数),
 *     0 or more
 * @param personsSinceLastYear all persons of whom it has provided information abroad since 1 January of the previous year,
 *     those with sensitive information among them (自上年1月1日起累计), 0 or more
 * @param sensitivePersonsSinceLastYear those among them with sensitive information, 0 or more
 * @param splitFilings over how many filings or contracts the exporter has split the volume (数量拆分), 1 or more; 1 is not
 *     split
 */
public record Volume(
        @PositiveOrZero @Nullable Long ordinaryPersons,
        @PositiveOrZero @Nullable Long sensitivePersons,
        @PositiveOrZero @Nullable Long personsHandled,
        @PositiveOrZero @Nullable Long personsSinceLastYear,
        @PositiveOrZero @Nullable Long sensitivePersonsSinceLastYear,
        @Positive @Nullable Integer splitFilings) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Long ordinaryPersons;
        private @Nullable Long sensitivePersons;
        private @Nullable Long personsHandled;
        private @Nullable Long personsSinceLastYear;
        private @Nullable Long sensitivePersonsSinceLastYear;
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

        /** States of how many persons the exporter handles information at all. */
        public Builder personsHandled(long value) {
            personsHandled = value;
            return this;
        }

        /** States the number of all persons since 1 January of the previous year. */
        public Builder personsSinceLastYear(long value) {
            personsSinceLastYear = value;
            return this;
        }

        /** States how many of these have sensitive information among what was provided. */
        public Builder sensitivePersonsSinceLastYear(long value) {
            sensitivePersonsSinceLastYear = value;
            return this;
        }

        /** States over how many filings or contracts the exporter has split the volume. */
        public Builder splitFilings(int value) {
            splitFilings = value;
            return this;
        }

        Volume build() {
            return new Volume(
                    ordinaryPersons,
                    sensitivePersons,
                    personsHandled,
                    personsSinceLastYear,
                    sensitivePersonsSinceLastYear,
                    splitFilings);
        }
    }
}
