// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence to broke trades in data (经纪业务牌照).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param brokerPartyId the broker (经纪人), or null if not stated
 * @param level the level of the licence (牌照层级), or null if not stated
 * @param issuerVenueId the venue that issued it (发牌交易场所), or null if not stated
 * @param status the state of the licence (牌照状态), or null if not stated
 * @param validFrom the first day of the licence (牌照起始日), or null if not stated
 * @param validTo the last day of the licence (牌照届满日), or null if not stated
 * @param memberships the memberships (会员资格), or null if not stated
 * @param brokerClass the class of the broker (经纪人类型), or null if not stated
 * @param grade the grade, 1 to 3 (等级), or null if not stated
 * @param dcmmLevel the level of data management maturity, 1 to 5 (数据管理能力成熟度等级), or null if not stated
 * @param mlpsLevel the level of multi-level protection, 1 to 5 (网络安全等级保护级别), or null if not stated
 */
public record BrokerLicence(
        @Size(max = 200) @Nullable String id,
        @Size(max = 200) @Nullable String brokerPartyId,
        @Nullable MarketLevel level,
        @Size(max = 200) @Nullable String issuerVenueId,
        @Nullable LicenceStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<@Valid Membership> memberships,
        @Nullable BrokerClass brokerClass,
        @PositiveOrZero @Nullable Long grade,
        @PositiveOrZero @Nullable Long dcmmLevel,
        @PositiveOrZero @Nullable Long mlpsLevel) {
    public BrokerLicence {
        memberships = memberships == null ? null : List.copyOf(memberships);
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
        private @Nullable String brokerPartyId;
        private @Nullable MarketLevel level;
        private @Nullable String issuerVenueId;
        private @Nullable LicenceStatus status;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private @Nullable List<Membership> memberships;
        private @Nullable BrokerClass brokerClass;
        private @Nullable Long grade;
        private @Nullable Long dcmmLevel;
        private @Nullable Long mlpsLevel;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the broker. */
        public Builder brokerPartyId(String value) {
            brokerPartyId = value;
            return this;
        }

        /** States the level of the licence. */
        public Builder level(MarketLevel value) {
            level = value;
            return this;
        }

        /** States the venue that issued it. */
        public Builder issuerVenueId(String value) {
            issuerVenueId = value;
            return this;
        }

        /** States the state of the licence. */
        public Builder status(LicenceStatus value) {
            status = value;
            return this;
        }

        /** States the first day of the licence. */
        public Builder validFrom(LocalDate value) {
            validFrom = value;
            return this;
        }

        /** States the last day of the licence. */
        public Builder validTo(LocalDate value) {
            validTo = value;
            return this;
        }

        /** States the memberships. */
        public Builder memberships(Membership... value) {
            memberships = List.of(value);
            return this;
        }

        /** States the class of the broker. */
        public Builder brokerClass(BrokerClass value) {
            brokerClass = value;
            return this;
        }

        /** States the grade, 1 to 3. */
        public Builder grade(Long value) {
            grade = value;
            return this;
        }

        /** States the level of data management maturity, 1 to 5. */
        public Builder dcmmLevel(Long value) {
            dcmmLevel = value;
            return this;
        }

        /** States the level of multi-level protection, 1 to 5. */
        public Builder mlpsLevel(Long value) {
            mlpsLevel = value;
            return this;
        }

        /** Returns what was stated. */
        public BrokerLicence build() {
            return new BrokerLicence(
                    id,
                    brokerPartyId,
                    level,
                    issuerVenueId,
                    status,
                    validFrom,
                    validTo,
                    memberships,
                    brokerClass,
                    grade,
                    dcmmLevel,
                    mlpsLevel);
        }
    }
}
