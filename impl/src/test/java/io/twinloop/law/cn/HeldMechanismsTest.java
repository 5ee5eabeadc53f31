// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.state;
import static io.twinloop.law.cn.Outcomes.transfer;
import static io.twinloop.transfer.HeldKind.CERTIFICATION;
import static io.twinloop.transfer.HeldKind.GBA_STANDARD_CONTRACT;
import static io.twinloop.transfer.HeldKind.SECURITY_ASSESSMENT;
import static io.twinloop.transfer.HeldKind.STANDARD_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.RuleTrace.State;
import io.twinloop.Verdict;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.HeldKind;
import io.twinloop.transfer.HeldMechanism;
import io.twinloop.transfer.Transfer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outcome demands must be held, and in force on the day: the list is complete when it is stated. */
class HeldMechanismsTest {

    private static final String ON = "2025-03-03";
    private static final String CONTRACT_HELD = "PIPL:38(1)#held";
    private static final String ASSESSMENT_HELD = "CBDF-2024:7(1)#held";

    private static Transfer.Builder needingContract() {
        return transfer().volume(v -> v.ordinaryPersons(100_000).sensitivePersons(0));
    }

    private static Transfer.Builder needingAssessment() {
        return transfer().volume(v -> v.ordinaryPersons(1_000_000).sensitivePersons(0));
    }

    private static HeldMechanism held(HeldKind kind, @Nullable String from, @Nullable String until) {
        return new HeldMechanism(
                kind,
                null,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null);
    }

    private static Transfer.Builder withinTheArea(GbaRegion region) {
        return needingContract()
                .gba(g -> g.contract(true)
                        .exporterInMainlandCities(true)
                        .recipientIn(region)
                        .onwardOutside(false));
    }

    @Test
    void what_is_held_is_missing_if_it_is_not_stated() {
        assertThat(state(check(needingContract(), ON), CONTRACT_HELD)).isEqualTo(State.MISSING);
        assertThat(state(check(needingAssessment(), ON), ASSESSMENT_HELD)).isEqualTo(State.MISSING);
        assertThat(check(needingContract(), ON).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nothing_held_is_a_breach() {
        assertThat(state(check(needingContract().held(), ON), CONTRACT_HELD)).isEqualTo(State.VIOLATED);
        assertThat(state(check(needingAssessment().held(), ON), ASSESSMENT_HELD))
                .isEqualTo(State.VIOLATED);
        assertThat(check(needingContract().held(), ON).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "SECURITY_ASSESSMENT,   SATISFIED",
        "STANDARD_CONTRACT,     SATISFIED",
        "CERTIFICATION,         SATISFIED",
        "GBA_STANDARD_CONTRACT, VIOLATED"
    })
    void a_contract_a_certification_or_more_serves_where_a_contract_is_needed(HeldKind kind, State state) {
        Report report = check(needingContract().held(held(kind, "2025-01-01", null)), ON);

        assertThat(state(report, CONTRACT_HELD)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "SECURITY_ASSESSMENT,   SATISFIED",
        "STANDARD_CONTRACT,     VIOLATED",
        "CERTIFICATION,         VIOLATED",
        "GBA_STANDARD_CONTRACT, VIOLATED"
    })
    void nothing_less_serves_where_an_assessment_is_needed(HeldKind kind, State state) {
        Report report = check(needingAssessment().held(held(kind, "2025-01-01", null)), ON);

        assertThat(state(report, ASSESSMENT_HELD)).isEqualTo(state);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        ",           ,           SATISFIED",
        "2025-03-03, 2025-03-03, SATISFIED",
        "2025-03-04, ,           VIOLATED",
        "2025-03-03, ,           SATISFIED",
        "2025-03-02, ,           SATISFIED",
        ",           2025-03-04, SATISFIED",
        ",           2025-03-03, SATISFIED",
        ",           2025-03-02, VIOLATED"
    })
    void a_mechanism_is_in_force_from_its_first_to_its_last_day_both_included(
            @Nullable String from, @Nullable String until, State state) {
        Report contract = check(needingContract().held(held(STANDARD_CONTRACT, from, until)), ON);
        Report assessment = check(needingAssessment().held(held(SECURITY_ASSESSMENT, from, until)), ON);

        assertThat(state(contract, CONTRACT_HELD)).isEqualTo(state);
        assertThat(state(assessment, ASSESSMENT_HELD)).isEqualTo(state);
    }

    @Test
    void one_sufficient_mechanism_among_several_is_enough() {
        Transfer.Builder several = needingContract()
                .held(held(STANDARD_CONTRACT, null, "2024-12-31"), held(CERTIFICATION, "2025-01-01", "2027-12-31"));

        assertThat(check(several, ON).findings()).isEmpty();
    }

    @Test
    void a_mechanism_of_a_kind_that_is_not_stated_is_not_shown() {
        Transfer.Builder unnamed = needingContract().held(new HeldMechanism(null, "R-1", null, null, null));

        assertThat(state(check(unnamed, ON), CONTRACT_HELD)).isEqualTo(State.MISSING);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "HONG_KONG, 2024-03-22, SATISFIED",
        "MACAO,     2024-09-09, VIOLATED",
        "MACAO,     2024-09-10, SATISFIED"
    })
    void a_contract_of_the_area_serves_once_its_guideline_is_in_force(GbaRegion region, String on, State state) {
        Report report = check(withinTheArea(region).held(held(GBA_STANDARD_CONTRACT, null, null)), on);

        assertThat(state(report, CONTRACT_HELD)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(HeldKind.class)
    void what_is_exempt_need_not_hold_anything(HeldKind kind) {
        assertThat(check(transfer().held(held(kind, null, null)), ON).findings())
                .isEmpty();
        assertThat(check(transfer().held(), ON).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void an_open_outcome_leaves_open_what_must_be_held() {
        Report report = check(needingContract().exporter(e -> e.name("某公司")).held(), ON);

        assertThat(state(report, CONTRACT_HELD)).isEqualTo(State.UNKNOWN);
        assertThat(state(report, ASSESSMENT_HELD)).isEqualTo(State.UNKNOWN);
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
