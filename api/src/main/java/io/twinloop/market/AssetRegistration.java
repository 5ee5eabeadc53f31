// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The registration of the rights in an asset (数据产权登记).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param certificateNo the number of the certificate (登记证书编号), or null if not stated
 * @param registrarVenueId the registrar (登记机构), or null if not stated
 * @param type the kind of registration (登记类型), or null if not stated
 * @param issuedOn the day of issue of the certificate (发证日), or null if not stated
 * @param validTo the last day of validity of the certificate (登记有效期届满日), or null if not stated
 * @param publicNoticeDays the days of public notice (公示天数), or null if not stated
 * @param openDisputes the number of unresolved disputes on title (未决权属争议数), or null if not stated
 */
public record AssetRegistration(
        @Size(max = 2000) @Nullable String certificateNo,
        @Size(max = 200) @Nullable String registrarVenueId,
        @Nullable RegistrationType type,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validTo,
        @PositiveOrZero @Nullable Long publicNoticeDays,
        @PositiveOrZero @Nullable Long openDisputes) {
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
        private @Nullable String certificateNo;
        private @Nullable String registrarVenueId;
        private @Nullable RegistrationType type;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate validTo;
        private @Nullable Long publicNoticeDays;
        private @Nullable Long openDisputes;

        Builder() {}

        /** States the number of the certificate. */
        public Builder certificateNo(String value) {
            certificateNo = value;
            return this;
        }

        /** States the registrar. */
        public Builder registrarVenueId(String value) {
            registrarVenueId = value;
            return this;
        }

        /** States the kind of registration. */
        public Builder type(RegistrationType value) {
            type = value;
            return this;
        }

        /** States the day of issue of the certificate. */
        public Builder issuedOn(LocalDate value) {
            issuedOn = value;
            return this;
        }

        /** States the last day of validity of the certificate. */
        public Builder validTo(LocalDate value) {
            validTo = value;
            return this;
        }

        /** States the days of public notice. */
        public Builder publicNoticeDays(Long value) {
            publicNoticeDays = value;
            return this;
        }

        /** States the number of unresolved disputes on title. */
        public Builder openDisputes(Long value) {
            openDisputes = value;
            return this;
        }

        /** Returns what was stated. */
        public AssetRegistration build() {
            return new AssetRegistration(
                    certificateNo, registrarVenueId, type, issuedOn, validTo, publicNoticeDays, openDisputes);
        }
    }
}
