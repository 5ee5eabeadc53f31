// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the data abroad (境外接收方).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name its name, or null if not stated
 * @param territory the code of the country or region, ISO 3166-1 alpha-2, such as SG; Hong Kong, Macao and
 * Taiwan count as abroad (境外), or null if not stated
 * @param listing whether it is on the list under PIPL 42, or null if not stated
 */
public record Recipient(
        @Size(max = 500) @Nullable String name,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String territory,
        @Nullable RecipientListing listing) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String territory;
        private @Nullable RecipientListing listing;

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
         * States the code of the country or region, ISO 3166-1 alpha-2, such as SG; Hong Kong, Macao and Taiwan count as abroad.
         *
         * @param value the value
         * @return this
         */
        public Builder territory(String value) {
            territory = value;
            return this;
        }

        /**
         * States whether it is on the list under PIPL 42.
         *
         * @param value the value
         * @return this
         */
        public Builder listing(RecipientListing value) {
            listing = value;
            return this;
        }

        Recipient build() {
            return new Recipient(name, territory, listing);
        }
    }
}
