// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right that a party has in an asset (数据权利).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param type the kind of right (权利种类), or null if not stated
 * @param holderPartyId the holder of the right (权利人), or null if not stated
 * @param scope the extent of the right (权利范围), or null if not stated
 * @param from the first day of the right (权利起始日), or null if not stated
 * @param to the last day of the right (权利届满日), or null if not stated
 * @param sublicensable whether it may be passed on (可否转授权), or null if not stated
 */
public record AssetRight(
        @Nullable DataRight type,
        @Size(max = 200) @Nullable String holderPartyId,
        @Size(max = 2000) @Nullable String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean sublicensable) {
    /**
     * Begins one of which nothing is stated.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable DataRight type;
        private @Nullable String holderPartyId;
        private @Nullable String scope;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Boolean sublicensable;

        Builder() {}

        /** States the kind of right. */
        public Builder type(DataRight value) {
            type = value;
            return this;
        }

        /** States the holder of the right. */
        public Builder holderPartyId(String value) {
            holderPartyId = value;
            return this;
        }

        /** States the extent of the right. */
        public Builder scope(String value) {
            scope = value;
            return this;
        }

        /** States the first day of the right. */
        public Builder from(LocalDate value) {
            from = value;
            return this;
        }

        /** States the last day of the right. */
        public Builder to(LocalDate value) {
            to = value;
            return this;
        }

        /** States whether it may be passed on. */
        public Builder sublicensable(Boolean value) {
            sublicensable = value;
            return this;
        }

        /** Returns what was stated. */
        public AssetRight build() {
            return new AssetRight(type, holderPartyId, scope, from, to, sublicensable);
        }
    }
}
