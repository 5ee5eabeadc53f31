// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor representative: the individual who answers for a sponsorship (保荐代表人).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param name the name (姓名), or null if not stated
 * @param sponsorPartyId the sponsor for which it acts (所属保荐人), or null if not stated
 * @param experienceMonthsLast5y the months of experience in the last five years (最近五年从业月数), or null if not
 * stated
 * @param continuousLast12m whether it worked without a break in the last twelve months (最近十二个月是否持续从业), or null
 * if not stated
 * @param seriousPenaltyLast3y whether it was seriously penalised in the last three years (最近三年是否受过重大处罚), or null
 * if not stated
 */
public record Representative(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String name,
        @Size(max = 200) @Nullable String sponsorPartyId,
        @PositiveOrZero @Nullable Long experienceMonthsLast5y,
        @Nullable Boolean continuousLast12m,
        @Nullable Boolean seriousPenaltyLast3y) {
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
        private @Nullable String name;
        private @Nullable String sponsorPartyId;
        private @Nullable Long experienceMonthsLast5y;
        private @Nullable Boolean continuousLast12m;
        private @Nullable Boolean seriousPenaltyLast3y;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the name. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** States the sponsor for which it acts. */
        public Builder sponsorPartyId(String value) {
            sponsorPartyId = value;
            return this;
        }

        /** States the months of experience in the last five years. */
        public Builder experienceMonthsLast5y(Long value) {
            experienceMonthsLast5y = value;
            return this;
        }

        /** States whether it worked without a break in the last twelve months. */
        public Builder continuousLast12m(Boolean value) {
            continuousLast12m = value;
            return this;
        }

        /** States whether it was seriously penalised in the last three years. */
        public Builder seriousPenaltyLast3y(Boolean value) {
            seriousPenaltyLast3y = value;
            return this;
        }

        /** Returns what was stated. */
        public Representative build() {
            return new Representative(
                    id, name, sponsorPartyId, experienceMonthsLast5y, continuousLast12m, seriousPenaltyLast3y);
        }
    }
}
