// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is a controlled item (管制物项).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param controlled whether it is on a control list, or null if not stated
 * @param licensed whether an export licence is held, or null if not stated
 */
public record ExportControl(
        @Nullable Boolean controlled, @Nullable Boolean licensed) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean controlled;
        private @Nullable Boolean licensed;

        Builder() {}

        /**
         * States whether it is on a control list.
         *
         * @param value the value
         * @return this
         */
        public Builder controlled(boolean value) {
            controlled = value;
            return this;
        }

        /**
         * States whether an export licence is held.
         *
         * @param value the value
         * @return this
         */
        public Builder licensed(boolean value) {
            licensed = value;
            return this;
        }

        ExportControl build() {
            return new ExportControl(controlled, licensed);
        }
    }
}
