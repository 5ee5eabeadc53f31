// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data contains state secrets (国家秘密).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether it contains state secrets, or null if not stated
 * @param approved whether the provision abroad was approved under the secrecy law, or null if not stated
 */
public record StateSecret(
        @Nullable Boolean contained, @Nullable Boolean approved) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean approved;

        Builder() {}

        /**
         * States whether it contains state secrets.
         *
         * @param value the value
         * @return this
         */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /**
         * States whether the provision abroad was approved under the secrecy law.
         *
         * @param value the value
         * @return this
         */
        public Builder approved(boolean value) {
            approved = value;
            return this;
        }

        StateSecret build() {
            return new StateSecret(contained, approved);
        }
    }
}
