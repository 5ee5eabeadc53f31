// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.DutyOwed;
import io.twinloop.Twinloop;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.Transfer;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The limits of the outbound duties become dates where the transfer states the day and the caller the working days. */
class DueDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Fictional holidays: one working day off, one Saturday worked for it. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            "test",
            EffectivePeriod.from("2026-01-01").until("2027-01-01"),
            List.of(LocalDate.of(2026, 3, 24)),
            List.of(LocalDate.of(2026, 3, 28)));

    private static Transfer.Builder transfer(long persons) {
        return Transfer.builder()
                .exporter(e -> e.ciio(false))
                .personalInfo(p ->
                        p.contained(true).anonymised(false).sensitive(false).minorsUnder14(false))
                .importantData(i -> i.status(ImportantDataStatus.NONE))
                .ground(g -> g.claimed(Ground.NONE))
                .volume(v -> v.ordinaryPersons(persons).sensitivePersons(0));
    }

    private static Optional<LocalDate> due(Twinloop twinloop, Transfer transfer, String rule) {
        return twinloop.check(transfer, DAY).duties().stream()
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .map(DutyOwed::due);
    }

    @Test
    void a_contract_is_filed_within_ten_working_days_of_its_taking_effect() {
        Transfer transfer = transfer(200_000)
                .days(d -> d.contractEffective(LocalDate.of(2026, 3, 20)))
                .build();
        String filing = "SCM-2023:7#contract-filed-or-certificate";
        assertThat(due(Twinloop.load().with(CALENDAR), transfer, filing)).contains(LocalDate.of(2026, 4, 3));
        assertThat(due(Twinloop.load(), transfer, filing)).isEmpty();
        assertThat(due(Twinloop.load().with(CALENDAR), transfer(200_000).build(), filing))
                .isEmpty();
    }

    @Test
    void an_assessment_is_extended_sixty_working_days_before_it_ends() {
        Transfer transfer = transfer(1_200_000)
                .days(d -> d.assessmentEnds(LocalDate.of(2026, 6, 12)))
                .build();
        assertThat(due(Twinloop.load().with(CALENDAR), transfer, "CBDF-2024:9#extension"))
                .contains(LocalDate.of(2026, 3, 20));
    }
}
