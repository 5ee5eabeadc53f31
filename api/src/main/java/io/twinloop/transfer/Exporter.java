// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The data handler that provides the data abroad (数据处理者).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name its name, or null if not stated
 * @param ciio whether it operates critical information infrastructure (关键信息基础设施运营者), that is, was told so by the
 * protection department, or null if not stated
 * @param stateOrgan whether it is a state organ, or an organisation with public-affairs functions authorised by
 * law (国家机关), or null if not stated
 * @param householdAct whether a natural person acts for private or household affairs (个人或者家庭事务), or null if not
 * stated
 */
public record Exporter(
        @Size(max = 500) @Nullable String name,
        @Nullable Boolean ciio,
        @Nullable Boolean stateOrgan,
        @Nullable Boolean householdAct) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Boolean ciio;
        private @Nullable Boolean stateOrgan;
        private @Nullable Boolean householdAct;

        Builder() {}

        /**
         * States its name.
         *
         * @param value the value
         * @return this
         */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /**
         * States whether it operates critical information infrastructure.
         *
         * @param value the value
         * @return this
         */
        public Builder ciio(boolean value) {
            ciio = value;
            return this;
        }

        /**
         * States whether it is a state organ, or an organisation with public-affairs functions authorised by law.
         *
         * @param value the value
         * @return this
         */
        public Builder stateOrgan(boolean value) {
            stateOrgan = value;
            return this;
        }

        /**
         * States whether a natural person acts for private or household affairs.
         *
         * @param value the value
         * @return this
         */
        public Builder householdAct(boolean value) {
            householdAct = value;
            return this;
        }

        Exporter build() {
            return new Exporter(name, ciio, stateOrgan, householdAct);
        }
    }
}
