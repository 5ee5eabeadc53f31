// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data contains state secrets (国家秘密), SECRETS-2024.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether the transfer contains state secrets
 * @param approved whether providing them abroad was approved under the law on guarding state secrets (依保密法批准)
 */
public record StateSecret(
        @Nullable Boolean contained, @Nullable Boolean approved) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean approved;

        Builder() {}

        /** States whether the transfer contains state secrets. */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /** States whether providing them abroad was approved. */
        public Builder approved(boolean value) {
            approved = value;
            return this;
        }

        StateSecret build() {
            return new StateSecret(contained, approved);
        }
    }
}
