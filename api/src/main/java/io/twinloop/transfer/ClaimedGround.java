// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * The ground on which the transfer is said to need no mechanism, with the elements that the article asks for
 * (豁免情形).
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param claimed the ground, or NONE if none is claimed, or null if not stated
 * @param necessary whether the provision is truly necessary for it (确需): directly related, least impact,
 * smallest scope, shortest storage, or null if not stated
 * @param individualIsParty whether the individual is a party to the contract, or null if not stated
 * @param employeesOnly whether the information is on employees only, or null if not stated
 * @param labourRules whether labour rules were lawfully made (劳动规章制度), or null if not stated
 * @param collectiveContract whether a collective contract was lawfully signed (集体合同), or null if not stated
 * @param protectsLifeHealthProperty whether it protects the life, health and property of natural persons in an
 * emergency, or null if not stated
 * @param dutySource whose law lays the statutory duty, or null if not stated
 * @param collectedAbroad whether the handler collected and generated the information abroad, or null if not
 * stated
 * @param domesticDataIntroduced whether domestic personal information or important data was introduced in the
 * processing, or null if not stated
 */
public record ClaimedGround(
        @Nullable Ground claimed,
        @Nullable Boolean necessary,
        @Nullable Boolean individualIsParty,
        @Nullable Boolean employeesOnly,
        @Nullable Boolean labourRules,
        @Nullable Boolean collectiveContract,
        @Nullable Boolean protectsLifeHealthProperty,
        @Nullable DutySource dutySource,
        @Nullable Boolean collectedAbroad,
        @Nullable Boolean domesticDataIntroduced) {

    /** Builds the group; what is not set is not stated. This class is not thread-safe. */
    public static final class Builder {
        private @Nullable Ground claimed;
        private @Nullable Boolean necessary;
        private @Nullable Boolean individualIsParty;
        private @Nullable Boolean employeesOnly;
        private @Nullable Boolean labourRules;
        private @Nullable Boolean collectiveContract;
        private @Nullable Boolean protectsLifeHealthProperty;
        private @Nullable DutySource dutySource;
        private @Nullable Boolean collectedAbroad;
        private @Nullable Boolean domesticDataIntroduced;

        Builder() {}

        /**
         * States the ground, or NONE if none is claimed.
         *
         * @param value the value
         * @return this
         */
        public Builder claimed(Ground value) {
            claimed = value;
            return this;
        }

        /**
         * States whether the provision is truly necessary for it.
         *
         * @param value the value
         * @return this
         */
        public Builder necessary(boolean value) {
            necessary = value;
            return this;
        }

        /**
         * States whether the individual is a party to the contract.
         *
         * @param value the value
         * @return this
         */
        public Builder individualIsParty(boolean value) {
            individualIsParty = value;
            return this;
        }

        /**
         * States whether the information is on employees only.
         *
         * @param value the value
         * @return this
         */
        public Builder employeesOnly(boolean value) {
            employeesOnly = value;
            return this;
        }

        /**
         * States whether labour rules were lawfully made.
         *
         * @param value the value
         * @return this
         */
        public Builder labourRules(boolean value) {
            labourRules = value;
            return this;
        }

        /**
         * States whether a collective contract was lawfully signed.
         *
         * @param value the value
         * @return this
         */
        public Builder collectiveContract(boolean value) {
            collectiveContract = value;
            return this;
        }

        /**
         * States whether it protects the life, health and property of natural persons in an emergency.
         *
         * @param value the value
         * @return this
         */
        public Builder protectsLifeHealthProperty(boolean value) {
            protectsLifeHealthProperty = value;
            return this;
        }

        /**
         * States whose law lays the statutory duty.
         *
         * @param value the value
         * @return this
         */
        public Builder dutySource(DutySource value) {
            dutySource = value;
            return this;
        }

        /**
         * States whether the handler collected and generated the information abroad.
         *
         * @param value the value
         * @return this
         */
        public Builder collectedAbroad(boolean value) {
            collectedAbroad = value;
            return this;
        }

        /**
         * States whether domestic personal information or important data was introduced in the processing.
         *
         * @param value the value
         * @return this
         */
        public Builder domesticDataIntroduced(boolean value) {
            domesticDataIntroduced = value;
            return this;
        }

        ClaimedGround build() {
            return new ClaimedGround(
                    claimed,
                    necessary,
                    individualIsParty,
                    employeesOnly,
                    labourRules,
                    collectiveContract,
                    protectsLifeHealthProperty,
                    dutySource,
                    collectedAbroad,
                    domesticDataIntroduced);
        }
    }
}
