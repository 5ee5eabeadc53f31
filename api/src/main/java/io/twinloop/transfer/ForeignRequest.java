// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A request of a foreign judicial or law-enforcement body (外国司法或者执法机构的请求).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param received whether the data is provided upon such a request, or null if not stated
 * @param storedInChina whether the data is stored in China, or null if not stated
 * @param approved whether the competent authority approved it (主管机关批准), or null if not stated
 */
public record ForeignRequest(
        @Nullable Boolean received,
        @Nullable Boolean storedInChina,
        @Nullable Boolean approved) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean received;
        private @Nullable Boolean storedInChina;
        private @Nullable Boolean approved;

        Builder() {}

        /**
         * States whether the data is provided upon such a request.
         *
         * @param value the value
         * @return this
         */
        public Builder received(boolean value) {
            received = value;
            return this;
        }

        /**
         * States whether the data is stored in China.
         *
         * @param value the value
         * @return this
         */
        public Builder storedInChina(boolean value) {
            storedInChina = value;
            return this;
        }

        /**
         * States whether the competent authority approved it.
         *
         * @param value the value
         * @return this
         */
        public Builder approved(boolean value) {
            approved = value;
            return this;
        }

        ForeignRequest build() {
            return new ForeignRequest(received, storedInChina, approved);
        }
    }
}
