// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is core data of the state (国家核心数据), DSL 21(2).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether the transfer contains core data
 */
public record CoreData(@Nullable Boolean contained) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;

        Builder() {}

        /** States whether the transfer contains core data. */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        CoreData build() {
            return new CoreData(contained);
        }
    }
}
