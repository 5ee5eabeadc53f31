// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a trade (交易记录).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param identitiesVerified whether the identities of both sides were verified (是否核验双方身份), or null if not stated
 * @param sourceExplained whether the source of the data was explained (是否说明数据来源), or null if not stated
 * @param retained whether the records are retained (是否留存记录), or null if not stated
 * @param retentionYears the years for which they are retained (留存年限), or null if not stated
 * @param reportedToSupervisorOn the day on which the trade was reported to the supervising exchange (向监管交易所报送日),
 * or null if not stated
 */
public record TradeRecords(
        @Nullable Boolean identitiesVerified,
        @Nullable Boolean sourceExplained,
        @Nullable Boolean retained,
        @PositiveOrZero @Nullable Long retentionYears,
        @Nullable LocalDate reportedToSupervisorOn) {
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
        private @Nullable Boolean identitiesVerified;
        private @Nullable Boolean sourceExplained;
        private @Nullable Boolean retained;
        private @Nullable Long retentionYears;
        private @Nullable LocalDate reportedToSupervisorOn;

        Builder() {}

        /** States whether the identities of both sides were verified. */
        public Builder identitiesVerified(Boolean value) {
            identitiesVerified = value;
            return this;
        }

        /** States whether the source of the data was explained. */
        public Builder sourceExplained(Boolean value) {
            sourceExplained = value;
            return this;
        }

        /** States whether the records are retained. */
        public Builder retained(Boolean value) {
            retained = value;
            return this;
        }

        /** States the years for which they are retained. */
        public Builder retentionYears(Long value) {
            retentionYears = value;
            return this;
        }

        /** States the day on which the trade was reported to the supervising exchange. */
        public Builder reportedToSupervisorOn(LocalDate value) {
            reportedToSupervisorOn = value;
            return this;
        }

        /** Returns what was stated. */
        public TradeRecords build() {
            return new TradeRecords(
                    identitiesVerified, sourceExplained, retained, retentionYears, reportedToSupervisorOn);
        }
    }
}
