// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data handler that provides the data abroad (数据处理者).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name its name, at most 500 characters
 * @param ciio whether it operates critical information infrastructure (关键信息基础设施运营者), that is, whether the
 *     protection department has told it so
 * @param stateOrgan whether it is a state organ (国家机关), or an organisation that manages public affairs by authority of
 *     law (法律、法规授权的具有管理公共事务职能的组织)
 * @param householdAct whether it is a natural person who acts for private or household affairs (个人或者家庭事务)
 * @param roles the roles with duties of their own that it has (特殊身份): all of them, or null
 */
public record Exporter(
        @Size(max = 500) @Nullable String name,
        @Nullable Boolean ciio,
        @Nullable Boolean stateOrgan,
        @Nullable Boolean householdAct,
        @Nullable List<ExporterRole> roles) {

    public Exporter {
        roles = roles == null ? null : List.copyOf(roles);
    }

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Boolean ciio;
        private @Nullable Boolean stateOrgan;
        private @Nullable Boolean householdAct;
        private @Nullable List<ExporterRole> roles;

        Builder() {}

        /** States the exporter's name. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** States whether it operates critical information infrastructure. */
        public Builder ciio(boolean value) {
            ciio = value;
            return this;
        }

        /** States whether it is a state organ, or manages public affairs by authority of law. */
        public Builder stateOrgan(boolean value) {
            stateOrgan = value;
            return this;
        }

        /** States whether it is a natural person who acts for private or household affairs. */
        public Builder householdAct(boolean value) {
            householdAct = value;
            return this;
        }

        /** States the roles with duties of their own that it has: these and no others, and if none is named, none. */
        public Builder roles(ExporterRole... values) {
            roles = List.of(values);
            return this;
        }

        Exporter build() {
            return new Exporter(name, ciio, stateOrgan, householdAct, roles);
        }
    }
}
