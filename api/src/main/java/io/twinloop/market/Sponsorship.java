// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sponsoring of a listing (保荐).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param listingId the listing (挂牌), or null if not stated
 * @param sponsorPartyId the sponsor (保荐人), or null if not stated
 * @param representativeIds the sponsor representatives (保荐代表人), or null if not stated
 * @param agreementSignedOn the day of the sponsoring agreement (保荐协议签订日), or null if not stated
 * @param status the state of the sponsorship (保荐状态), or null if not stated
 * @param tutoring the guidance (辅导), or null if not stated
 * @param review the review (审核), or null if not stated
 * @param recommendation the recommendation (推荐), or null if not stated
 * @param guarantee the guarantee (担保), or null if not stated
 * @param independence the independence (独立性), or null if not stated
 * @param supervisionFrom the first day of supervision (督导起始日), or null if not stated
 * @param supervisionTo the last day of supervision (督导届满日), or null if not stated
 * @param terminatedOn the day of termination (终止日), or null if not stated
 * @param replacedBy the sponsorship that replaces it (接替的保荐), or null if not stated
 */
public record Sponsorship(
        @Size(max = 200) @Nullable String id,
        @Size(max = 200) @Nullable String listingId,
        @Size(max = 200) @Nullable String sponsorPartyId,
        @Nullable List<String> representativeIds,
        @Nullable LocalDate agreementSignedOn,
        @Nullable SponsorshipStatus status,
        @Valid @Nullable Tutoring tutoring,
        @Valid @Nullable SponsorReview review,
        @Valid @Nullable Recommendation recommendation,
        @Valid @Nullable Guarantee guarantee,
        @Valid @Nullable Independence independence,
        @Nullable LocalDate supervisionFrom,
        @Nullable LocalDate supervisionTo,
        @Nullable LocalDate terminatedOn,
        @Size(max = 200) @Nullable String replacedBy) {
    public Sponsorship {
        representativeIds = representativeIds == null ? null : List.copyOf(representativeIds);
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
        private @Nullable String id;
        private @Nullable String listingId;
        private @Nullable String sponsorPartyId;
        private @Nullable List<String> representativeIds;
        private @Nullable LocalDate agreementSignedOn;
        private @Nullable SponsorshipStatus status;
        private @Nullable Tutoring tutoring;
        private @Nullable SponsorReview review;
        private @Nullable Recommendation recommendation;
        private @Nullable Guarantee guarantee;
        private @Nullable Independence independence;
        private @Nullable LocalDate supervisionFrom;
        private @Nullable LocalDate supervisionTo;
        private @Nullable LocalDate terminatedOn;
        private @Nullable String replacedBy;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the listing. */
        public Builder listingId(String value) {
            listingId = value;
            return this;
        }

        /** States the sponsor. */
        public Builder sponsorPartyId(String value) {
            sponsorPartyId = value;
            return this;
        }

        /** States the sponsor representatives. */
        public Builder representativeIds(String... value) {
            representativeIds = List.of(value);
            return this;
        }

        /** States the day of the sponsoring agreement. */
        public Builder agreementSignedOn(LocalDate value) {
            agreementSignedOn = value;
            return this;
        }

        /** States the state of the sponsorship. */
        public Builder status(SponsorshipStatus value) {
            status = value;
            return this;
        }

        /** States the guidance. */
        public Builder tutoring(Tutoring value) {
            tutoring = value;
            return this;
        }

        /** States the review. */
        public Builder review(SponsorReview value) {
            review = value;
            return this;
        }

        /** States the recommendation. */
        public Builder recommendation(Recommendation value) {
            recommendation = value;
            return this;
        }

        /** States the guarantee. */
        public Builder guarantee(Guarantee value) {
            guarantee = value;
            return this;
        }

        /** States the independence. */
        public Builder independence(Independence value) {
            independence = value;
            return this;
        }

        /** States the first day of supervision. */
        public Builder supervisionFrom(LocalDate value) {
            supervisionFrom = value;
            return this;
        }

        /** States the last day of supervision. */
        public Builder supervisionTo(LocalDate value) {
            supervisionTo = value;
            return this;
        }

        /** States the day of termination. */
        public Builder terminatedOn(LocalDate value) {
            terminatedOn = value;
            return this;
        }

        /** States the sponsorship that replaces it. */
        public Builder replacedBy(String value) {
            replacedBy = value;
            return this;
        }

        /** Returns what was stated. */
        public Sponsorship build() {
            return new Sponsorship(
                    id,
                    listingId,
                    sponsorPartyId,
                    representativeIds,
                    agreementSignedOn,
                    status,
                    tutoring,
                    review,
                    recommendation,
                    guarantee,
                    independence,
                    supervisionFrom,
                    supervisionTo,
                    terminatedOn,
                    replacedBy);
        }
    }
}
