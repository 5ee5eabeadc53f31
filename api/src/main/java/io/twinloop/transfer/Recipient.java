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
 * @param name its name, at most 500 characters
 * @param territory the country or region in which it is, ISO 3166-1 alpha-2, such as SG; Hong Kong, Macao and Taiwan are
 *     abroad in this sense (境外)
 * @param listing where it stands on the list under PIPL 42 (限制或者禁止个人信息提供清单)
 */
public record Recipient(
        @Size(max = 500) @Nullable String name,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String territory,
        @Nullable RecipientListing listing) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String territory;
        private @Nullable RecipientListing listing;

        Builder() {}

        /** States the recipient's name. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** States the country or region in which it is, such as SG. */
        public Builder territory(String value) {
            territory = value;
            return this;
        }

        /** States where it stands on the list under PIPL 42. */
        public Builder listing(RecipientListing value) {
            listing = value;
            return this;
        }

        Recipient build() {
            return new Recipient(name, territory, listing);
        }
    }
}
