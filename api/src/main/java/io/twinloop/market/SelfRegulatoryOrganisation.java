// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-regulatory organisation of the market (自律组织).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param id the id, unique in its collection (标识), or null if not stated
 * @param name the name (名称), or null if not stated
 * @param partyId the legal entity (法律主体), or null if not stated
 * @param venueIds the venues at which it is active (所在交易场所), or null if not stated
 * @param codeRef the code of conduct (自律公约), or null if not stated
 * @param members the members (会员), or null if not stated
 * @param sanctions the sanctions (惩戒), or null if not stated
 */
public record SelfRegulatoryOrganisation(
        @Size(max = 200) @Nullable String id,
        @Size(max = 2000) @Nullable String name,
        @Size(max = 200) @Nullable String partyId,
        @Nullable List<String> venueIds,
        @Size(max = 2000) @Nullable String codeRef,
        @Nullable List<@Valid OrganisationMember> members,
        @Nullable List<@Valid Sanction> sanctions) {
    public SelfRegulatoryOrganisation {
        venueIds = venueIds == null ? null : List.copyOf(venueIds);
        members = members == null ? null : List.copyOf(members);
        sanctions = sanctions == null ? null : List.copyOf(sanctions);
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
        private @Nullable String partyId;
        private @Nullable List<String> venueIds;
        private @Nullable String codeRef;
        private @Nullable List<OrganisationMember> members;
        private @Nullable List<Sanction> sanctions;

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

        /** States the legal entity. */
        public Builder partyId(String value) {
            partyId = value;
            return this;
        }

        /** States the venues at which it is active. */
        public Builder venueIds(String... value) {
            venueIds = List.of(value);
            return this;
        }

        /** States the code of conduct. */
        public Builder codeRef(String value) {
            codeRef = value;
            return this;
        }

        /** States the members. */
        public Builder members(OrganisationMember... value) {
            members = List.of(value);
            return this;
        }

        /** States the sanctions. */
        public Builder sanctions(Sanction... value) {
            sanctions = List.of(value);
            return this;
        }

        /** Returns what was stated. */
        public SelfRegulatoryOrganisation build() {
            return new SelfRegulatoryOrganisation(id, name, partyId, venueIds, codeRef, members, sanctions);
        }
    }
}
