// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The personal information in an asset (个人信息).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether it contains personal information (是否包含个人信息), or null if not stated
 * @param anonymised whether it was anonymised (是否已匿名化), or null if not stated
 * @param category the category of the personal information (个人信息类别), or null if not stated
 * @param separateConsent whether the individuals gave separate consent (是否取得单独同意), or null if not stated
 * @param minorsUnder14 whether there are children under 14 among them (是否涉及不满十四周岁未成年人), or null if not stated
 * @param guardianConsent whether their guardians consented (是否取得监护人同意), or null if not stated
 * @param subjectCount the number of individuals (个人数量), or null if not stated
 * @param sensitiveSubjectCount the number of individuals with sensitive information (敏感个人信息主体数量), or null if not
 * stated
 */
public record PersonalInformation(
        @Nullable Boolean contained,
        @Nullable Boolean anonymised,
        @Nullable PersonalInfoCategory category,
        @Nullable Boolean separateConsent,
        @Nullable Boolean minorsUnder14,
        @Nullable Boolean guardianConsent,
        @PositiveOrZero @Nullable Long subjectCount,
        @PositiveOrZero @Nullable Long sensitiveSubjectCount) {
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
        private @Nullable Boolean contained;
        private @Nullable Boolean anonymised;
        private @Nullable PersonalInfoCategory category;
        private @Nullable Boolean separateConsent;
        private @Nullable Boolean minorsUnder14;
        private @Nullable Boolean guardianConsent;
        private @Nullable Long subjectCount;
        private @Nullable Long sensitiveSubjectCount;

        Builder() {}

        /** States whether it contains personal information. */
        public Builder contained(Boolean value) {
            contained = value;
            return this;
        }

        /** States whether it was anonymised. */
        public Builder anonymised(Boolean value) {
            anonymised = value;
            return this;
        }

        /** States the category of the personal information. */
        public Builder category(PersonalInfoCategory value) {
            category = value;
            return this;
        }

        /** States whether the individuals gave separate consent. */
        public Builder separateConsent(Boolean value) {
            separateConsent = value;
            return this;
        }

        /** States whether there are children under 14 among them. */
        public Builder minorsUnder14(Boolean value) {
            minorsUnder14 = value;
            return this;
        }

        /** States whether their guardians consented. */
        public Builder guardianConsent(Boolean value) {
            guardianConsent = value;
            return this;
        }

        /** States the number of individuals. */
        public Builder subjectCount(Long value) {
            subjectCount = value;
            return this;
        }

        /** States the number of individuals with sensitive information. */
        public Builder sensitiveSubjectCount(Long value) {
            sensitiveSubjectCount = value;
            return this;
        }

        /** Returns what was stated. */
        public PersonalInformation build() {
            return new PersonalInformation(
                    contained,
                    anonymised,
                    category,
                    separateConsent,
                    minorsUnder14,
                    guardianConsent,
                    subjectCount,
                    sensitiveSubjectCount);
        }
    }
}
