// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a trade (合同).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param kind the kind of contract (合同种类), or null if not stated
 * @param template the model form used (合同示范文本), or null if not stated
 * @param signedOn the day of signature (签订日), or null if not stated
 * @param purpose the agreed purpose (约定用途), or null if not stated
 * @param method the agreed method of processing (约定处理方式), or null if not stated
 * @param scope the agreed extent (约定范围), or null if not stated
 * @param securityDuties the agreed security duties (约定安全保护义务), or null if not stated
 * @param disposalOnEnd what becomes of the data in the end (终止处置), or null if not stated
 * @param rightsGranted the rights granted (授予的权利), or null if not stated
 * @param derivativesAllowed whether derived data may be made (是否允许衍生), or null if not stated
 * @param reidentificationProhibited whether re-identification is prohibited (是否禁止重标识), or null if not stated
 * @param instalments the instalments (分期付款), or null if not stated
 * @param from the first day of the contract (合同起始日), or null if not stated
 * @param to the last day of the contract (合同届满日), or null if not stated
 */
public record Contract(
        @Nullable ContractKind kind,
        @Size(max = 2000) @Nullable String template,
        @Nullable LocalDate signedOn,
        @Size(max = 2000) @Nullable String purpose,
        @Size(max = 2000) @Nullable String method,
        @Size(max = 2000) @Nullable String scope,
        @Size(max = 2000) @Nullable String securityDuties,
        @Nullable Disposal disposalOnEnd,
        @Nullable List<DataRight> rightsGranted,
        @Nullable Boolean derivativesAllowed,
        @Nullable Boolean reidentificationProhibited,
        @Nullable List<@Valid Instalment> instalments,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Contract {
        rightsGranted = rightsGranted == null ? null : List.copyOf(rightsGranted);
        instalments = instalments == null ? null : List.copyOf(instalments);
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
        private @Nullable ContractKind kind;
        private @Nullable String template;
        private @Nullable LocalDate signedOn;
        private @Nullable String purpose;
        private @Nullable String method;
        private @Nullable String scope;
        private @Nullable String securityDuties;
        private @Nullable Disposal disposalOnEnd;
        private @Nullable List<DataRight> rightsGranted;
        private @Nullable Boolean derivativesAllowed;
        private @Nullable Boolean reidentificationProhibited;
        private @Nullable List<Instalment> instalments;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        Builder() {}

        /** States the kind of contract. */
        public Builder kind(ContractKind value) {
            kind = value;
            return this;
        }

        /** States the model form used. */
        public Builder template(String value) {
            template = value;
            return this;
        }

        /** States the day of signature. */
        public Builder signedOn(LocalDate value) {
            signedOn = value;
            return this;
        }

        /** States the agreed purpose. */
        public Builder purpose(String value) {
            purpose = value;
            return this;
        }

        /** States the agreed method of processing. */
        public Builder method(String value) {
            method = value;
            return this;
        }

        /** States the agreed extent. */
        public Builder scope(String value) {
            scope = value;
            return this;
        }

        /** States the agreed security duties. */
        public Builder securityDuties(String value) {
            securityDuties = value;
            return this;
        }

        /** States what becomes of the data in the end. */
        public Builder disposalOnEnd(Disposal value) {
            disposalOnEnd = value;
            return this;
        }

        /** States the rights granted. */
        public Builder rightsGranted(DataRight... value) {
            rightsGranted = List.of(value);
            return this;
        }

        /** States whether derived data may be made. */
        public Builder derivativesAllowed(Boolean value) {
            derivativesAllowed = value;
            return this;
        }

        /** States whether re-identification is prohibited. */
        public Builder reidentificationProhibited(Boolean value) {
            reidentificationProhibited = value;
            return this;
        }

        /** States the instalments. */
        public Builder instalments(Instalment... value) {
            instalments = List.of(value);
            return this;
        }

        /** States the first day of the contract. */
        public Builder from(LocalDate value) {
            from = value;
            return this;
        }

        /** States the last day of the contract. */
        public Builder to(LocalDate value) {
            to = value;
            return this;
        }

        /** Returns what was stated. */
        public Contract build() {
            return new Contract(
                    kind,
                    template,
                    signedOn,
                    purpose,
                    method,
                    scope,
                    securityDuties,
                    disposalOnEnd,
                    rightsGranted,
                    derivativesAllowed,
                    reidentificationProhibited,
                    instalments,
                    from,
                    to);
        }
    }
}
