// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A data list of a pilot free-trade zone on which the exporter relies (自由贸易试验区负面清单), CBDF-2024:6.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param name the zone and the edition of its list, at most 500 characters
 * @param edition the published list, if it is one of those known here
 * @param inScope whether the exporter is in the list's scope: registered in the zone, exporting from it, its procedure done
 * @param listInForce whether the list is approved, recorded and in force (经批准、备案并施行)
 * @param sectorCovered whether the list covers the sector and the scenario
 * @param onList whether the data is on the list
 * @param mechanism the mechanism that the list names for the data
 */
public record ZoneList(
        @Size(max = 500) @Nullable String name,
        @Nullable ZoneEdition edition,
        @Nullable Boolean inScope,
        @Nullable Boolean listInForce,
        @Nullable Boolean sectorCovered,
        @Nullable Boolean onList,
        @Nullable ZoneMechanism mechanism) {

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable ZoneEdition edition;
        private @Nullable Boolean inScope;
        private @Nullable Boolean listInForce;
        private @Nullable Boolean sectorCovered;
        private @Nullable Boolean onList;
        private @Nullable ZoneMechanism mechanism;

        Builder() {}

        /** States the zone and the edition of its list. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** States which published list it is. */
        public Builder edition(ZoneEdition value) {
            edition = value;
            return this;
        }

        /** States whether the exporter is in the list's scope. */
        public Builder inScope(boolean value) {
            inScope = value;
            return this;
        }

        /** States whether the list is approved, recorded and in force. */
        public Builder listInForce(boolean value) {
            listInForce = value;
            return this;
        }

        /** States whether the list covers the sector and the scenario. */
        public Builder sectorCovered(boolean value) {
            sectorCovered = value;
            return this;
        }

        /** States whether the data is on the list. */
        public Builder onList(boolean value) {
            onList = value;
            return this;
        }

        /** States the mechanism that the list names for the data. */
        public Builder mechanism(ZoneMechanism value) {
            mechanism = value;
            return this;
        }

        ZoneList build() {
            return new ZoneList(name, edition, inScope, listInForce, sectorCovered, onList, mechanism);
        }
    }
}
