// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Whether the data is important data (重要数据), CBDF-2024:2 and NDSMR-2024:37.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param status what the exporter was told, or could read
 * @param learntDuringExport whether the exporter learnt that only while the export was already under way
 */
public record ImportantData(
        @Nullable ImportantDataStatus status, @Nullable Boolean learntDuringExport) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable ImportantDataStatus status;
        private @Nullable Boolean learntDuringExport;

        Builder() {}

        /** States what the exporter was told, or could read. */
        public Builder status(ImportantDataStatus value) {
            status = value;
            return this;
        }

        /** States whether the exporter learnt that only while the export was already under way. */
        public Builder learntDuringExport(boolean value) {
            learntDuringExport = value;
            return this;
        }

        ImportantData build() {
            return new ImportantData(status, learntDuringExport);
        }
    }
}
