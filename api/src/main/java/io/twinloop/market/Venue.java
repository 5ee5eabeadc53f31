// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trading venue for data: the national exchange, a regional centre or an industry platform (交易场所).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param name the name (名称), or null if not stated
 * @param level the level of the venue (交易场所层级), or null if not stated
 * @param region the region, GB/T 2260 (地区), or null if not stated
 * @param industry the industry, GB/T 4754 (行业), or null if not stated
 * @param approvalRef the reference of its approval (批准文号), or null if not stated
 * @param supervisorVenueId the exchange that supervises its business flow (业务流监管交易所), or null if not stated
 * @param operatorPartyId the operator (运营机构), or null if not stated
 * @param publicInterest whether it states its public nature and public interest (是否明确公共属性和公益定位), or null if not
 * stated
 * @param statutoryFunctions the statutory functions that it names (法定职能), or null if not stated
 * @param rulebookRef the published rulebook (公布的规则), or null if not stated
 * @param requiresRegistration whether it lists only registered assets (是否要求产权登记), or null if not stated
 * @param mutualRecognitionWith the venues with which it recognises listings (互认交易场所), or null if not stated
 */
public record Venue(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String name,
        @Nullable VenueLevel level,
        @Size(max = 2000) @Nullable String region,
        @Size(max = 2000) @Nullable String industry,
        @Size(max = 2000) @Nullable String approvalRef,
        @Size(max = 200) @Nullable String supervisorVenueId,
        @Size(max = 200) @Nullable String operatorPartyId,
        @Nullable Boolean publicInterest,
        @Nullable List<VenueFunction> statutoryFunctions,
        @Size(max = 2000) @Nullable String rulebookRef,
        @Nullable Boolean requiresRegistration,
        @Nullable List<String> mutualRecognitionWith) {
    public Venue {
        statutoryFunctions = statutoryFunctions == null ? null : List.copyOf(statutoryFunctions);
        mutualRecognitionWith = mutualRecognitionWith == null ? null : List.copyOf(mutualRecognitionWith);
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
        private @Nullable String name;
        private @Nullable VenueLevel level;
        private @Nullable String region;
        private @Nullable String industry;
        private @Nullable String approvalRef;
        private @Nullable String supervisorVenueId;
        private @Nullable String operatorPartyId;
        private @Nullable Boolean publicInterest;
        private @Nullable List<VenueFunction> statutoryFunctions;
        private @Nullable String rulebookRef;
        private @Nullable Boolean requiresRegistration;
        private @Nullable List<String> mutualRecognitionWith;

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

        /** States the level of the venue. */
        public Builder level(VenueLevel value) {
            level = value;
            return this;
        }

        /** States the region, GB/T 2260. */
        public Builder region(String value) {
            region = value;
            return this;
        }

        /** States the industry, GB/T 4754. */
        public Builder industry(String value) {
            industry = value;
            return this;
        }

        /** States the reference of its approval. */
        public Builder approvalRef(String value) {
            approvalRef = value;
            return this;
        }

        /** States the exchange that supervises its business flow. */
        public Builder supervisorVenueId(String value) {
            supervisorVenueId = value;
            return this;
        }

        /** States the operator. */
        public Builder operatorPartyId(String value) {
            operatorPartyId = value;
            return this;
        }

        /** States whether it states its public nature and public interest. */
        public Builder publicInterest(Boolean value) {
            publicInterest = value;
            return this;
        }

        /** States the statutory functions that it names. */
        public Builder statutoryFunctions(VenueFunction... value) {
            statutoryFunctions = List.of(value);
            return this;
        }

        /** States the published rulebook. */
        public Builder rulebookRef(String value) {
            rulebookRef = value;
            return this;
        }

        /** States whether it lists only registered assets. */
        public Builder requiresRegistration(Boolean value) {
            requiresRegistration = value;
            return this;
        }

        /** States the venues with which it recognises listings. */
        public Builder mutualRecognitionWith(String... value) {
            mutualRecognitionWith = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public Venue build() {
            return new Venue(
                    id,
                    name,
                    level,
                    region,
                    industry,
                    approvalRef,
                    supervisorVenueId,
                    operatorPartyId,
                    publicInterest,
                    statutoryFunctions,
                    rulebookRef,
                    requiresRegistration,
                    mutualRecognitionWith);
        }
    }
}
