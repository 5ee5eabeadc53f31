// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is information on human genetic resources (人类遗传资源).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param contained whether it contains such information, or null if not stated
 * @param foreignControlled whether the exporter is a foreign organisation or person, or a body that these set up
 * or control, or null if not stated
 */
public record HumanGenetic(
        @Nullable Boolean contained, @Nullable Boolean foreignControlled) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean contained;
        private @Nullable Boolean foreignControlled;

        Builder() {}

        /**
         * States whether it contains such information.
         *
         * @param value the value
         * @return this
         */
        public Builder contained(boolean value) {
            contained = value;
            return this;
        }

        /**
         * States whether the exporter is a foreign organisation or person, or a body that these set up or control.
         *
         * @param value the value
         * @return this
         */
        public Builder foreignControlled(boolean value) {
            foreignControlled = value;
            return this;
        }

        HumanGenetic build() {
            return new HumanGenetic(contained, foreignControlled);
        }
    }
}
