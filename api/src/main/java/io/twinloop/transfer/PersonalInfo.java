// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * The personal information among the data (个人信息), PIPL 4 and 28.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether the data contains information relating to identified or identifiable natural persons;
 *     de-identified information (去标识化) still is such
 * @param anonymised whether the information was processed so that nobody can be identified and it cannot be restored
 *     (匿名化); it is then no personal information
 * @param sensitive whether this transfer contains sensitive personal information (敏感个人信息)
 * @param minorsUnder14 whether this transfer contains information on children who have not reached 14 (不满十四周岁未成年人)
 * @param legalBasis on which item of PIPL 13(1) the handling rests (合法性基础)
 */
public record PersonalInfo(
        @Nullable Boolean contained,
        @Nullable Boolean anonymised,
        @Nullable Boolean sensitive,
        @Nullable Boolean minorsUnder14,
        @Nullable LegalBasis legalBasis) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean anonymised;
        private @Nullable Boolean sensitive;
        private @Nullable Boolean minorsUnder14;
        private @Nullable LegalBasis legalBasis;

        Builder() {}

        /** States whether the data contains information on natural persons. */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /** States whether the information was anonymised. */
        public Builder anonymised(boolean value) {
            anonymised = value;
            return this;
        }

        /** States whether this transfer contains sensitive personal information. */
        public Builder sensitive(boolean value) {
            sensitive = value;
            return this;
        }

        /** States whether this transfer contains information on children who have not reached 14. */
        public Builder minorsUnder14(boolean value) {
            minorsUnder14 = value;
            return this;
        }

        /** States on which item of PIPL 13(1) the handling rests. */
        public Builder legalBasis(LegalBasis value) {
            legalBasis = value;
            return this;
        }

        PersonalInfo build() {
            return new PersonalInfo(contained, anonymised, sensitive, minorsUnder14, legalBasis);
        }
    }
}
