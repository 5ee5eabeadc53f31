// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party to the market (主体).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param name the name (名称), or null if not stated
 * @param type the kind of party (主体类型), or null if not stated
 * @param uscc the unified social credit code, GB 32100 (统一社会信用代码), or null if not stated
 * @param country the country, ISO 3166 (国家或者地区), or null if not stated
 * @param roles the roles (市场角色), or null if not stated
 * @param controllerPartyId the controller (控制人), or null if not stated
 * @param holdings the holdings in others (持股), or null if not stated
 * @param merchant the authorisation as a data merchant (数据商授权), or null if not stated
 * @param serviceKinds the services it gives (服务方向), or null if not stated
 * @param qualifications the qualifications (资质), or null if not stated
 * @param publicDataOperator whether it operates public data under authorisation (是否公共数据授权运营机构), or null if not
 * stated
 * @param dishonest whether it is on a list of serious dishonesty (是否列入严重失信主体名单), or null if not stated
 * @param ciio whether it operates critical information infrastructure (是否关键信息基础设施运营者), or null if not stated
 */
public record Party(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String name,
        @Nullable PartyType type,
        @Size(max = 2000) @Nullable String uscc,
        @Size(max = 2000) @Nullable String country,
        @Nullable List<PartyRole> roles,
        @Size(max = 200) @Nullable String controllerPartyId,
        @Nullable List<@Valid Holding> holdings,
        @Valid @Nullable MerchantAuthorisation merchant,
        @Nullable List<ServiceKind> serviceKinds,
        @Nullable List<String> qualifications,
        @Nullable Boolean publicDataOperator,
        @Nullable Boolean dishonest,
        @Nullable Boolean ciio) {
    public Party {
        roles = roles == null ? null : List.copyOf(roles);
        holdings = holdings == null ? null : List.copyOf(holdings);
        serviceKinds = serviceKinds == null ? null : List.copyOf(serviceKinds);
        qualifications = qualifications == null ? null : List.copyOf(qualifications);
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
        private @Nullable PartyType type;
        private @Nullable String uscc;
        private @Nullable String country;
        private @Nullable List<PartyRole> roles;
        private @Nullable String controllerPartyId;
        private @Nullable List<Holding> holdings;
        private @Nullable MerchantAuthorisation merchant;
        private @Nullable List<ServiceKind> serviceKinds;
        private @Nullable List<String> qualifications;
        private @Nullable Boolean publicDataOperator;
        private @Nullable Boolean dishonest;
        private @Nullable Boolean ciio;

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

        /** States the kind of party. */
        public Builder type(PartyType value) {
            type = value;
            return this;
        }

        /** States the unified social credit code, GB 32100. */
        public Builder uscc(String value) {
            uscc = value;
            return this;
        }

        /** States the country, ISO 3166. */
        public Builder country(String value) {
            country = value;
            return this;
        }

        /** States the roles. */
        public Builder roles(PartyRole... value) {
            roles = List.of(value);
            return this;
        }

        /** States the controller. */
        public Builder controllerPartyId(String value) {
            controllerPartyId = value;
            return this;
        }

        /** States the holdings in others. */
        public Builder holdings(Holding... value) {
            holdings = List.of(value);
            return this;
        }

        /** States the authorisation as a data merchant. */
        public Builder merchant(MerchantAuthorisation value) {
            merchant = value;
            return this;
        }

        /** States the services it gives. */
        public Builder serviceKinds(ServiceKind... value) {
            serviceKinds = List.of(value);
            return this;
        }

        /** States the qualifications. */
        public Builder qualifications(String... value) {
            qualifications = List.of(value);
            return this;
        }

        /** States whether it operates public data under authorisation. */
        public Builder publicDataOperator(Boolean value) {
            publicDataOperator = value;
            return this;
        }

        /** States whether it is on a list of serious dishonesty. */
        public Builder dishonest(Boolean value) {
            dishonest = value;
            return this;
        }

        /** States whether it operates critical information infrastructure. */
        public Builder ciio(Boolean value) {
            ciio = value;
            return this;
        }

        /** Returns what was stated. */
        public Party build() {
            return new Party(
                    id,
                    name,
                    type,
                    uscc,
                    country,
                    roles,
                    controllerPartyId,
                    holdings,
                    merchant,
                    serviceKinds,
                    qualifications,
                    publicDataOperator,
                    dishonest,
                    ciio);
        }
    }
}
