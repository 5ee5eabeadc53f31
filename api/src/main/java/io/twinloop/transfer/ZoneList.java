// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A data list of a pilot free-trade zone or city on which the exporter relies (自由贸易试验区负面清单).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name the zone and the edition of its list, or null if not stated
 * @param inScope whether the exporter is in the list's scope: registered and exporting there, its procedure
 * done, or null if not stated
 * @param listInForce whether the list is approved, recorded and in force, or null if not stated
 * @param sectorCovered whether the list covers the sector and scenario, or null if not stated
 * @param onList whether the data is on the list, or null if not stated
 * @param mechanism the mechanism that the list names for the data, or null if not stated
 */
public record ZoneList(
        @Size(max = 500) @Nullable String name,
        @Nullable Boolean inScope,
        @Nullable Boolean listInForce,
        @Nullable Boolean sectorCovered,
        @Nullable Boolean onList,
        @Nullable ZoneMechanism mechanism) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Boolean inScope;
        private @Nullable Boolean listInForce;
        private @Nullable Boolean sectorCovered;
        private @Nullable Boolean onList;
        private @Nullable ZoneMechanism mechanism;

        Builder() {}

        /**
         * States the zone and the edition of its list.
         *
         * @param value the value
         * @return this
         */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /**
         * States whether the exporter is in the list's scope.
         *
         * @param value the value
         * @return this
         */
        public Builder inScope(boolean value) {
            inScope = value;
            return this;
        }

        /**
         * States whether the list is approved, recorded and in force.
         *
         * @param value the value
         * @return this
         */
        public Builder listInForce(boolean value) {
            listInForce = value;
            return this;
        }

        /**
         * States whether the list covers the sector and scenario.
         *
         * @param value the value
         * @return this
         */
        public Builder sectorCovered(boolean value) {
            sectorCovered = value;
            return this;
        }

        /**
         * States whether the data is on the list.
         *
         * @param value the value
         * @return this
         */
        public Builder onList(boolean value) {
            onList = value;
            return this;
        }

        /**
         * States the mechanism that the list names for the data.
         *
         * @param value the value
         * @return this
         */
        public Builder mechanism(ZoneMechanism value) {
            mechanism = value;
            return this;
        }

        ZoneList build() {
            return new ZoneList(name, inScope, listInForce, sectorCovered, onList, mechanism);
        }
    }
}
