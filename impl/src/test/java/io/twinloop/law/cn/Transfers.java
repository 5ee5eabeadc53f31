// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.transfer;

import io.twinloop.transfer.DutySource;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.RecipientListing;
import io.twinloop.transfer.Transfer;
import io.twinloop.transfer.ZoneMechanism;

/** Transfers that the tables of several tests name. */
enum Transfers {
    EXEMPT_PERSONS_LEFT_OUT {
        @Override
        Transfer.Builder builder() {
            return transfer().volume(v -> v.ordinaryPersons(60_000).sensitivePersons(0));
        }
    },
    TWO_MILLION_AND_FIVE_SENSITIVE {
        @Override
        Transfer.Builder builder() {
            return sensitive().volume(v -> v.ordinaryPersons(2_000_000).sensitivePersons(5));
        }
    },
    NINE_THOUSAND_OF_BOTH_KINDS {
        @Override
        Transfer.Builder builder() {
            return sensitive().volume(v -> v.ordinaryPersons(99_000).sensitivePersons(9_000));
        }
    },
    IMPORTANT_OFF_LIST {
        @Override
        Transfer.Builder builder() {
            return offList().importantData(d -> d.status(ImportantDataStatus.NOTIFIED));
        }
    },
    IMPORTANT_HOUSEHOLD {
        @Override
        Transfer.Builder builder() {
            return transfer()
                    .exporter(e -> e.ciio(false).householdAct(true))
                    .importantData(d -> d.status(ImportantDataStatus.NOTIFIED));
        }
    },
    HOUSEHOLD {
        @Override
        Transfer.Builder builder() {
            return many().exporter(e -> e.ciio(false).householdAct(true));
        }
    },
    IMPORTANT_FOR_A_FOREIGN_DUTY {
        @Override
        Transfer.Builder builder() {
            return FOREIGN_STATUTORY_DUTY.builder().importantData(d -> d.status(ImportantDataStatus.NOTIFIED));
        }
    },
    STATE_ORGAN_OFF_LIST {
        @Override
        Transfer.Builder builder() {
            return offList().exporter(e -> e.ciio(false).stateOrgan(true));
        }
    },
    OFF_LIST {
        @Override
        Transfer.Builder builder() {
            return offList();
        }
    },
    UNCOVERED_SECTOR {
        @Override
        Transfer.Builder builder() {
            return offList().zone(z -> z.inScope(true).listInForce(true).sectorCovered(false));
        }
    },
    OPERATOR_OFF_LIST {
        @Override
        Transfer.Builder builder() {
            return offList().exporter(e -> e.ciio(true));
        }
    },
    CONTRACT_WITH_INDIVIDUAL_ON_LIST {
        @Override
        Transfer.Builder builder() {
            return onList(ZoneMechanism.STANDARD_CONTRACT_OR_CERTIFICATION)
                    .ground(g -> g.claimed(Ground.CONTRACT_WITH_INDIVIDUAL)
                            .individualIsParty(true)
                            .necessary(true));
        }
    },
    ON_LIST_FOR_A_CONTRACT {
        @Override
        Transfer.Builder builder() {
            return onList(ZoneMechanism.STANDARD_CONTRACT_OR_CERTIFICATION);
        }
    },
    ON_LIST_FOR_AN_ASSESSMENT {
        @Override
        Transfer.Builder builder() {
            return onList(ZoneMechanism.SECURITY_ASSESSMENT);
        }
    },
    MANY_TO_HONG_KONG {
        @Override
        Transfer.Builder builder() {
            return within(GbaRegion.HONG_KONG);
        }
    },
    MANY_TO_MACAO {
        @Override
        Transfer.Builder builder() {
            return within(GbaRegion.MACAO);
        }
    },
    OPERATOR_TO_HONG_KONG {
        @Override
        Transfer.Builder builder() {
            return within(GbaRegion.HONG_KONG).exporter(e -> e.ciio(true));
        }
    },
    OPERATOR_TO_MACAO {
        @Override
        Transfer.Builder builder() {
            return within(GbaRegion.MACAO).exporter(e -> e.ciio(true));
        }
    },
    LABOUR_RULES_ONLY {
        @Override
        Transfer.Builder builder() {
            return humanResources(true, false);
        }
    },
    COLLECTIVE_CONTRACT_ONLY {
        @Override
        Transfer.Builder builder() {
            return humanResources(false, true);
        }
    },
    FOREIGN_STATUTORY_DUTY {
        @Override
        Transfer.Builder builder() {
            return many().ground(g -> g.claimed(Ground.STATUTORY_DUTY)
                    .dutySource(DutySource.FOREIGN_LAW)
                    .necessary(true));
        }
    },
    SENSITIVE_ELSEWHERE {
        @Override
        Transfer.Builder builder() {
            return transfer().volume(v -> v.ordinaryPersons(99_999).sensitivePersons(9_999));
        }
    },
    CORE_DATA {
        @Override
        Transfer.Builder builder() {
            return transfer().coreData(c -> c.contained(true));
        }
    },
    UNLICENSED {
        @Override
        Transfer.Builder builder() {
            return transfer().exportControl(e -> e.controlled(true).licensed(false));
        }
    },
    APPROVED_SECRET {
        @Override
        Transfer.Builder builder() {
            return transfer().stateSecret(s -> s.contained(true).approved(true));
        }
    },
    APPROVED_SECRET_OF_AN_OPERATOR {
        @Override
        Transfer.Builder builder() {
            return APPROVED_SECRET.builder().exporter(e -> e.ciio(true));
        }
    },
    OTHER_DATA {
        @Override
        Transfer.Builder builder() {
            return transfer().personalInfo(p -> p.contained(false));
        }
    },
    OTHER_DATA_NOT_TOLD {
        @Override
        Transfer.Builder builder() {
            return OTHER_DATA.builder().importantData(d -> d.status(ImportantDataStatus.NOT_NOTIFIED));
        }
    },
    IMPORTANT_OTHER_DATA {
        @Override
        Transfer.Builder builder() {
            return OTHER_DATA.builder().importantData(d -> d.status(ImportantDataStatus.NOTIFIED));
        }
    },
    FORMERLY_FEW {
        @Override
        Transfer.Builder builder() {
            return formerly(99_999, 0);
        }
    },
    FORMERLY_MANY {
        @Override
        Transfer.Builder builder() {
            return formerly(100_000, 0);
        }
    },
    FORMERLY_MANY_TO_HONG_KONG {
        @Override
        Transfer.Builder builder() {
            return formerly(100_000, 0)
                    .gba(g -> g.contract(true)
                            .exporterInMainlandCities(true)
                            .recipientIn(GbaRegion.HONG_KONG)
                            .onwardOutside(false));
        }
    },
    RESTRICTED_RECIPIENT {
        @Override
        Transfer.Builder builder() {
            return transfer().recipient(r -> r.listing(RecipientListing.RESTRICTED));
        }
    };

    abstract Transfer.Builder builder();

    private static Transfer.Builder formerly(long persons, long sensitive) {
        return transfer()
                .volume(v -> v.personsHandled(999_999)
                        .personsSinceLastYear(persons)
                        .sensitivePersonsSinceLastYear(sensitive));
    }

    private static Transfer.Builder many() {
        return transfer().volume(v -> v.ordinaryPersons(1_000_000).sensitivePersons(0));
    }

    private static Transfer.Builder sensitive() {
        return transfer()
                .personalInfo(
                        p -> p.contained(true).anonymised(false).sensitive(true).minorsUnder14(false));
    }

    private static Transfer.Builder offList() {
        return many().zone(z ->
                z.inScope(true).listInForce(true).sectorCovered(true).onList(false));
    }

    private static Transfer.Builder onList(ZoneMechanism mechanism) {
        return transfer()
                .zone(z -> z.inScope(true)
                        .listInForce(true)
                        .sectorCovered(true)
                        .onList(true)
                        .mechanism(mechanism));
    }

    private static Transfer.Builder within(GbaRegion region) {
        return many().gba(g -> g.contract(true)
                .exporterInMainlandCities(true)
                .recipientIn(region)
                .onwardOutside(false));
    }

    private static Transfer.Builder humanResources(boolean labourRules, boolean collectiveContract) {
        return many().ground(g -> g.claimed(Ground.CROSS_BORDER_HR)
                .employeesOnly(true)
                .necessary(true)
                .labourRules(labourRules)
                .collectiveContract(collectiveContract));
    }
}
