// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is a controlled item under the law of export control (管制物项), DSL 25.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param controlled whether the data is on a control list (出口管制清单)
 * @param licensed whether the exporter holds an export licence for it (出口许可)
 */
public record ExportControl(
        @Nullable Boolean controlled, @Nullable Boolean licensed) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean controlled;
        private @Nullable Boolean licensed;

        Builder() {}

        /** States whether the data is on a control list. */
        public Builder controlled(boolean value) {
            controlled = value;
            return this;
        }

        /** States whether the exporter holds an export licence for it. */
        public Builder licensed(boolean value) {
            licensed = value;
            return this;
        }

        ExportControl build() {
            return new ExportControl(controlled, licensed);
        }
    }
}
