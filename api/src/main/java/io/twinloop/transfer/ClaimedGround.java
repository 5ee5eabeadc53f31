// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import org.jspecify.annotations.Nullable;

/**
 * The ground on which the transfer is said to need no mechanism (豁免情形), with the elements that its article asks for.
 *
 * <p>A component that is null is not stated. This class is immutable and thread-safe.
 *
 * @param claimed the ground; {@link Ground#NONE} says that none is claimed
 * @param necessary whether providing the information is truly necessary for the ground (确需): directly related to it, with
 *     the least impact, within the smallest scope and for the shortest time
 * @param individualIsParty whether the individual is a party to the contract (个人作为一方当事人的合同)
 * @param employeesOnly whether the information is on the exporter's employees only (员工个人信息)
 * @param labourRules whether labour rules were made according to law (依法制定的劳动规章制度)
 * @param collectiveContract whether a collective contract was signed according to law (依法签订的集体合同)
 * @param protectsLifeHealthProperty whether the transfer protects the life, health and property of natural persons in an
 *     emergency (紧急情况下为保护自然人的生命健康和财产安全)
 * @param dutySource whose law lays the statutory duty or obligation on the exporter (法定职责或者法定义务)
 * @param collectedAbroad whether the exporter itself collected and generated the information abroad (在境外收集和产生)
 * @param domesticDataIntroduced whether personal information or important data from within China was brought in while the
 *     information was processed there (引入境内个人信息或者重要数据)
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

    /** States facts one by one; what is not set is not stated. This class is not thread-safe. */
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

        /** States the ground that is claimed; {@link Ground#NONE} says that none is. */
        public Builder claimed(Ground value) {
            claimed = value;
            return this;
        }

        /** States whether providing the information is truly necessary for the ground. */
        public Builder necessary(boolean value) {
            necessary = value;
            return this;
        }

        /** States whether the individual is a party to the contract. */
        public Builder individualIsParty(boolean value) {
            individualIsParty = value;
            return this;
        }

        /** States whether the information is on the exporter's employees only. */
        public Builder employeesOnly(boolean value) {
            employeesOnly = value;
            return this;
        }

        /** States whether labour rules were made according to law. */
        public Builder labourRules(boolean value) {
            labourRules = value;
            return this;
        }

        /** States whether a collective contract was signed according to law. */
        public Builder collectiveContract(boolean value) {
            collectiveContract = value;
            return this;
        }

        /** States whether the transfer protects life, health and property in an emergency. */
        public Builder protectsLifeHealthProperty(boolean value) {
            protectsLifeHealthProperty = value;
            return this;
        }

        /** States whose law lays the statutory duty. */
        public Builder dutySource(DutySource value) {
            dutySource = value;
            return this;
        }

        /** States whether the exporter itself collected and generated the information abroad. */
        public Builder collectedAbroad(boolean value) {
            collectedAbroad = value;
            return this;
        }

        /** States whether personal information or important data from within China was brought in. */
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
