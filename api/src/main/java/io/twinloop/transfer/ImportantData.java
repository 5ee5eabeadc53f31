// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is important data (重要数据).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param status what the exporter was told or can read, or null if not stated
 * @param learntDuringExport whether that was learnt while the export was already under way, or null if not
 * stated
 */
public record ImportantData(
        @Nullable ImportantDataStatus status, @Nullable Boolean learntDuringExport) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable ImportantDataStatus status;
        private @Nullable Boolean learntDuringExport;

        Builder() {}

        /**
         * States what the exporter was told or can read.
         *
         * @param value the value
         * @return this
         */
        public Builder status(ImportantDataStatus value) {
            status = value;
            return this;
        }

        /**
         * States whether that was learnt while the export was already under way.
         *
         * @param value the value
         * @return this
         */
        public Builder learntDuringExport(boolean value) {
            learntDuringExport = value;
            return this;
        }

        ImportantData build() {
            return new ImportantData(status, learntDuringExport);
        }
    }
}
