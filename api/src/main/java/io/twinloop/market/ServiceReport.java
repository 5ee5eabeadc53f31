// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a third party on an asset (第三方报告).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param kind the kind of report (报告种类), or null if not stated
 * @param assetId the asset (资产), or null if not stated
 * @param providerPartyId who gave the report (出具机构), or null if not stated
 * @param issuedOn the day of the report (出具日), or null if not stated
 * @param validTo the last day of validity of the report (报告有效期届满日), or null if not stated
 * @param conclusion the conclusion (报告结论), or null if not stated
 * @param signatories who signed it (签署人), or null if not stated
 */
public record ServiceReport(
        @Size(max = 200) @Nullable String id,
        @Nullable ReportKind kind,
        @Size(max = 200) @Nullable String assetId,
        @Size(max = 200) @Nullable String providerPartyId,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validTo,
        @Nullable Conclusion conclusion,
        @Nullable List<String> signatories) {
    public ServiceReport {
        signatories = signatories == null ? null : List.copyOf(signatories);
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
        private @Nullable ReportKind kind;
        private @Nullable String assetId;
        private @Nullable String providerPartyId;
        private @Nullable LocalDate issuedOn;
        private @Nullable LocalDate validTo;
        private @Nullable Conclusion conclusion;
        private @Nullable List<String> signatories;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the kind of report. */
        public Builder kind(ReportKind value) {
            kind = value;
            return this;
        }

        /** States the asset. */
        public Builder assetId(String value) {
            assetId = value;
            return this;
        }

        /** States who gave the report. */
        public Builder providerPartyId(String value) {
            providerPartyId = value;
            return this;
        }

        /** States the day of the report. */
        public Builder issuedOn(LocalDate value) {
            issuedOn = value;
            return this;
        }

        /** States the last day of validity of the report. */
        public Builder validTo(LocalDate value) {
            validTo = value;
            return this;
        }

        /** States the conclusion. */
        public Builder conclusion(Conclusion value) {
            conclusion = value;
            return this;
        }

        /** States who signed it. */
        public Builder signatories(String... value) {
            signatories = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public ServiceReport build() {
            return new ServiceReport(id, kind, assetId, providerPartyId, issuedOn, validTo, conclusion, signatories);
        }
    }
}
