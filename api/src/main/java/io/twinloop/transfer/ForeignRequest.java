// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A request for the data by a foreign judicial or law-enforcement body (外国司法或者执法机构的请求), PIPL 41 and DSL 36.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param received whether the data is provided upon such a request
 * @param storedInChina whether the requested data is stored in China
 * @param approved whether the competent Chinese authority has approved that it be provided (经主管机关批准)
 */
public record ForeignRequest(
        @Nullable Boolean received,
        @Nullable Boolean storedInChina,
        @Nullable Boolean approved) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean received;
        private @Nullable Boolean storedInChina;
        private @Nullable Boolean approved;

        Builder() {}

        /** States whether the data is provided upon such a request. */
        public Builder received(boolean value) {
            received = value;
            return this;
        }

        /** States whether the requested data is stored in China. */
        public Builder storedInChina(boolean value) {
            storedInChina = value;
            return this;
        }

        /** States whether the competent Chinese authority has approved that it be provided. */
        public Builder approved(boolean value) {
            approved = value;
            return this;
        }

        ForeignRequest build() {
            return new ForeignRequest(received, storedInChina, approved);
        }
    }
}
