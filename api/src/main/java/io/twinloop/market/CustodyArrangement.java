// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement by which a trustee holds and manages data for others (托管).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param settlorPartyId the settlor (委托人), or null if not stated
 * @param trusteePartyId the trustee (受托人), or null if not stated
 * @param beneficiaries the beneficiaries (受益人), or null if not stated
 * @param dataUserPartyIds the data users (数据使用者), or null if not stated
 * @param serviceBodyPartyIds the third-party service bodies (第三方服务机构), or null if not stated
 * @param assetIds the assets in custody (托管资产), or null if not stated
 * @param purpose the purpose (托管目的), or null if not stated
 * @param legalBasis the legal basis (法律基础), or null if not stated
 * @param powers the powers of the trustee (受托权限), or null if not stated
 * @param instrument the instrument (托管文件), or null if not stated
 * @param signedOn the day of signature (签署日), or null if not stated
 * @param effectiveFrom the first day of the arrangement (托管生效日), or null if not stated
 * @param termTo the last day of the arrangement (托管届满日), or null if not stated
 * @param status the state of the arrangement (托管状态), or null if not stated
 * @param segregation the segregation of the property (财产独立), or null if not stated
 * @param trusteeOwnBenefit whether the trustee takes a benefit of its own (受托人是否自利), or null if not stated
 * @param selfDealingConsent whether the settlor and beneficiaries consented to self-dealing (是否同意自我交易), or null
 * if not stated
 * @param trusteeFee the fee of the trustee (受托报酬), or null if not stated
 * @param lastReportOn the day of the last report to settlor and beneficiaries (最近一次报告日), or null if not stated
 * @param delegation the delegation (转委托), or null if not stated
 * @param liability the responsibilities (责任机制), or null if not stated
 * @param distributionMechanism the distribution of the income (分配机制), or null if not stated
 */
public record CustodyArrangement(
        @Size(max = 200) @Nullable String id,
        @Size(max = 200) @Nullable String settlorPartyId,
        @Size(max = 200) @Nullable String trusteePartyId,
        @Nullable List<@Valid Beneficiary> beneficiaries,
        @Nullable List<String> dataUserPartyIds,
        @Nullable List<String> serviceBodyPartyIds,
        @Nullable List<String> assetIds,
        @Size(max = 2000) @Nullable String purpose,
        @Nullable CustodyBasis legalBasis,
        @Nullable List<DataRight> powers,
        @Valid @Nullable CustodyInstrument instrument,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate termTo,
        @Nullable CustodyStatus status,
        @Valid @Nullable Segregation segregation,
        @Nullable Boolean trusteeOwnBenefit,
        @Nullable Boolean selfDealingConsent,
        @Valid @Nullable TrusteeFee trusteeFee,
        @Nullable LocalDate lastReportOn,
        @Valid @Nullable Delegation delegation,
        @Nullable List<@Valid Responsibility> liability,
        @Valid @Nullable DistributionMechanism distributionMechanism) {
    public CustodyArrangement {
        beneficiaries = beneficiaries == null ? null : List.copyOf(beneficiaries);
        dataUserPartyIds = dataUserPartyIds == null ? null : List.copyOf(dataUserPartyIds);
        serviceBodyPartyIds = serviceBodyPartyIds == null ? null : List.copyOf(serviceBodyPartyIds);
        assetIds = assetIds == null ? null : List.copyOf(assetIds);
        powers = powers == null ? null : List.copyOf(powers);
        liability = liability == null ? null : List.copyOf(liability);
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
        private @Nullable String settlorPartyId;
        private @Nullable String trusteePartyId;
        private @Nullable List<Beneficiary> beneficiaries;
        private @Nullable List<String> dataUserPartyIds;
        private @Nullable List<String> serviceBodyPartyIds;
        private @Nullable List<String> assetIds;
        private @Nullable String purpose;
        private @Nullable CustodyBasis legalBasis;
        private @Nullable List<DataRight> powers;
        private @Nullable CustodyInstrument instrument;
        private @Nullable LocalDate signedOn;
        private @Nullable LocalDate effectiveFrom;
        private @Nullable LocalDate termTo;
        private @Nullable CustodyStatus status;
        private @Nullable Segregation segregation;
        private @Nullable Boolean trusteeOwnBenefit;
        private @Nullable Boolean selfDealingConsent;
        private @Nullable TrusteeFee trusteeFee;
        private @Nullable LocalDate lastReportOn;
        private @Nullable Delegation delegation;
        private @Nullable List<Responsibility> liability;
        private @Nullable DistributionMechanism distributionMechanism;

        Builder() {}

        /** States the id, unique in its collection. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** States the settlor. */
        public Builder settlorPartyId(String value) {
            settlorPartyId = value;
            return this;
        }

        /** States the trustee. */
        public Builder trusteePartyId(String value) {
            trusteePartyId = value;
            return this;
        }

        /** States the beneficiaries. */
        public Builder beneficiaries(Beneficiary... value) {
            beneficiaries = List.of(value);
            return this;
        }

        /** States the data users. */
        public Builder dataUserPartyIds(String... value) {
            dataUserPartyIds = List.of(value);
            return this;
        }

        /** States the third-party service bodies. */
        public Builder serviceBodyPartyIds(String... value) {
            serviceBodyPartyIds = List.of(value);
            return this;
        }

        /** States the assets in custody. */
        public Builder assetIds(String... value) {
            assetIds = List.of(value);
            return this;
        }

        /** States the purpose. */
        public Builder purpose(String value) {
            purpose = value;
            return this;
        }

        /** States the legal basis. */
        public Builder legalBasis(CustodyBasis value) {
            legalBasis = value;
            return this;
        }

        /** States the powers of the trustee. */
        public Builder powers(DataRight... value) {
            powers = List.of(value);
            return this;
        }

        /** States the instrument. */
        public Builder instrument(CustodyInstrument value) {
            instrument = value;
            return this;
        }

        /** States the day of signature. */
        public Builder signedOn(LocalDate value) {
            signedOn = value;
            return this;
        }

        /** States the first day of the arrangement. */
        public Builder effectiveFrom(LocalDate value) {
            effectiveFrom = value;
            return this;
        }

        /** States the last day of the arrangement. */
        public Builder termTo(LocalDate value) {
            termTo = value;
            return this;
        }

        /** States the state of the arrangement. */
        public Builder status(CustodyStatus value) {
            status = value;
            return this;
        }

        /** States the segregation of the property. */
        public Builder segregation(Segregation value) {
            segregation = value;
            return this;
        }

        /** States whether the trustee takes a benefit of its own. */
        public Builder trusteeOwnBenefit(Boolean value) {
            trusteeOwnBenefit = value;
            return this;
        }

        /** States whether the settlor and beneficiaries consented to self-dealing. */
        public Builder selfDealingConsent(Boolean value) {
            selfDealingConsent = value;
            return this;
        }

        /** States the fee of the trustee. */
        public Builder trusteeFee(TrusteeFee value) {
            trusteeFee = value;
            return this;
        }

        /** States the day of the last report to settlor and beneficiaries. */
        public Builder lastReportOn(LocalDate value) {
            lastReportOn = value;
            return this;
        }

        /** States the delegation. */
        public Builder delegation(Delegation value) {
            delegation = value;
            return this;
        }

        /** States the responsibilities. */
        public Builder liability(Responsibility... value) {
            liability = List.of(value);
            return this;
        }

        /** States the distribution of the income. */
        public Builder distributionMechanism(DistributionMechanism value) {
            distributionMechanism = value;
            return this;
        }

        /** Returns what was stated. */
        public CustodyArrangement build() {
            return new CustodyArrangement(
                    id,
                    settlorPartyId,
                    trusteePartyId,
                    beneficiaries,
                    dataUserPartyIds,
                    serviceBodyPartyIds,
                    assetIds,
                    purpose,
                    legalBasis,
                    powers,
                    instrument,
                    signedOn,
                    effectiveFrom,
                    termTo,
                    status,
                    segregation,
                    trusteeOwnBenefit,
                    selfDealingConsent,
                    trusteeFee,
                    lastReportOn,
                    delegation,
                    liability,
                    distributionMechanism);
        }
    }
}
