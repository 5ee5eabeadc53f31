// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is core data of the state (国家核心数据).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether it contains core data, or null if not stated
 */
public record CoreData(@Nullable Boolean contained) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;

        Builder() {}

        /**
         * States whether it contains core data.
         *
         * @param value the value
         * @return this
         */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        CoreData build() {
            return new CoreData(contained);
        }
    }
}
