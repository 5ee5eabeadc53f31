// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * The personal information among the data (个人信息).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether the data contains information relating to identified or identifiable natural persons,
 * or null if not stated
 * @param anonymised whether it was processed so that no one can be identified and it cannot be restored (匿名化),
 * or null if not stated
 * @param sensitive whether this transfer contains sensitive personal information (敏感个人信息), or null if not stated
 * @param minorsUnder14 whether it contains information on children who have not reached 14 (不满十四周岁未成年人), or null
 * if not stated
 * @param legalBasis on what the handling rests, or null if not stated
 */
public record PersonalInfo(
        @Nullable Boolean contained,
        @Nullable Boolean anonymised,
        @Nullable Boolean sensitive,
        @Nullable Boolean minorsUnder14,
        @Nullable LegalBasis legalBasis) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean anonymised;
        private @Nullable Boolean sensitive;
        private @Nullable Boolean minorsUnder14;
        private @Nullable LegalBasis legalBasis;

        Builder() {}

        /**
         * States whether the data contains information relating to identified or identifiable natural persons.
         *
         * @param value the value
         * @return this
         */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /**
         * States whether it was processed so that no one can be identified and it cannot be restored.
         *
         * @param value the value
         * @return this
         */
        public Builder anonymised(boolean value) {
            anonymised = value;
            return this;
        }

        /**
         * States whether this transfer contains sensitive personal information.
         *
         * @param value the value
         * @return this
         */
        public Builder sensitive(boolean value) {
            sensitive = value;
            return this;
        }

        /**
         * States whether it contains information on children who have not reached 14.
         *
         * @param value the value
         * @return this
         */
        public Builder minorsUnder14(boolean value) {
            minorsUnder14 = value;
            return this;
        }

        /**
         * States on what the handling rests.
         *
         * @param value the value
         * @return this
         */
        public Builder legalBasis(LegalBasis value) {
            legalBasis = value;
            return this;
        }

        PersonalInfo build() {
            return new PersonalInfo(contained, anonymised, sensitive, minorsUnder14, legalBasis);
        }
    }
}
