// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of use of an offer (使用条件).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param purposes the purposes for which it may be used (限定用途), or null if not stated
 * @param userQualification the qualifications that a buyer must have (需方资质要求), or null if not stated
 * @param term how long it may be kept and used (使用期限), or null if not stated
 * @param transferable whether it may be passed on (可否转让), or null if not stated
 * @param payingEntityOnly whether only the paying entity may use it (是否仅限付费主体使用), or null if not stated
 */
public record UsageTerms(
        @Nullable List<String> purposes,
        @Nullable List<String> userQualification,
        @Nullable UsageTerm term,
        @Nullable Boolean transferable,
        @Nullable Boolean payingEntityOnly) {
    public UsageTerms {
        purposes = purposes == null ? null : List.copyOf(purposes);
        userQualification = userQualification == null ? null : List.copyOf(userQualification);
    }

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
        private @Nullable List<String> purposes;
        private @Nullable List<String> userQualification;
        private @Nullable UsageTerm term;
        private @Nullable Boolean transferable;
        private @Nullable Boolean payingEntityOnly;

        Builder() {}

        /** States the purposes for which it may be used. */
        public Builder purposes(String... value) {
            purposes = List.of(value);
            return this;
        }

        /** States the qualifications that a buyer must have. */
        public Builder userQualification(String... value) {
            userQualification = List.of(value);
            return this;
        }

        /** States how long it may be kept and used. */
        public Builder term(UsageTerm value) {
            term = value;
            return this;
        }

        /** States whether it may be passed on. */
        public Builder transferable(Boolean value) {
            transferable = value;
            return this;
        }

        /** States whether only the paying entity may use it. */
        public Builder payingEntityOnly(Boolean value) {
            payingEntityOnly = value;
            return this;
        }

        /** Returns what was stated. */
        public UsageTerms build() {
            return new UsageTerms(purposes, userQualification, term, transferable, payingEntityOnly);
        }
    }
}
