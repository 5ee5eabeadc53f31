// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.Transfer;
import io.twinloop.transfer.ZoneMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of the pilot zones: whom they bind, and what stands before them. */
class ZoneListsTest {

    private static final String ON = "2025-03-03";

    private static Transfer.Builder ofThreeHundredThousand() {
        return transfer().volume(v -> v.ordinaryPersons(300_000).sensitivePersons(0));
    }

    private static Transfer.Builder offList() {
        return ofThreeHundredThousand()
                .zone(z -> z.inScope(true).listInForce(true).sectorCovered(true).onList(false));
    }

    private static Transfer.Builder onList(ZoneMechanism mechanism) {
        return transfer()
                .zone(z -> z.inScope(true)
                        .listInForce(true)
                        .sectorCovered(true)
                        .onList(true)
                        .mechanism(mechanism));
    }

    @ParameterizedTest(name = "in scope {0}, in force {1}, sector covered {2}: {3}")
    @CsvSource({
        "true,  true,  true,  EXEMPT",
        "false, true,  true,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "true,  false, true,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "true,  true,  false, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void off_the_list_is_exempt_where_the_list_applies(
            boolean inScope, boolean inForce, boolean covered, String answer) {
        Transfer.Builder transfer = ofThreeHundredThousand()
                .zone(z -> z.inScope(inScope)
                        .listInForce(inForce)
                        .sectorCovered(covered)
                        .onList(false));

        assertThat(answer(transfer, ON)).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(ZoneMechanism.class)
    void on_the_list_needs_the_mechanism_that_the_list_names(ZoneMechanism mechanism) {
        assertThat(answer(onList(mechanism), ON)).isEqualTo(mechanism.name());
    }

    @ParameterizedTest
    @EnumSource(ZoneMechanism.class)
    void the_lists_own_limits_take_the_place_of_the_national_ones(ZoneMechanism mechanism) {
        Transfer.Builder many =
                onList(mechanism).volume(v -> v.ordinaryPersons(5_000_000).sensitivePersons(0));

        assertThat(answer(many, ON)).isEqualTo(mechanism.name());
    }

    @Test
    void not_knowing_whether_the_data_is_on_the_list_settles_nothing() {
        Transfer.Builder unknown = ofThreeHundredThousand()
                .zone(z -> z.inScope(true).listInForce(true).sectorCovered(true));

        assertThat(answer(unknown, ON)).isEqualTo("[MISSING_FACTS]");
        assertThat(outbound(check(unknown, ON)).possible())
                .containsExactly("EXEMPT", "STANDARD_CONTRACT_OR_CERTIFICATION", "SECURITY_ASSESSMENT");
    }

    @Test
    void a_list_that_is_not_relied_on_is_presumed_not_to_apply() {
        assertThat(check(ofThreeHundredThousand(), ON).assumptions())
                .anyMatch(assumption -> assumption.path().equals("/zone/inScope"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_WITH_INDIVIDUAL, CBDF-2024:5(1)(1)",
        "CROSS_BORDER_HR,          CBDF-2024:5(1)(2)",
        "EMERGENCY,                CBDF-2024:5(1)(3)",
        "FOREIGN_ORIGIN,           CBDF-2024:4"
    })
    void a_ground_stands_before_the_list(Ground ground, String rule) {
        Transfer.Builder transfer = onList(ZoneMechanism.SECURITY_ASSESSMENT)
                .ground(g -> g.claimed(ground)
                        .necessary(true)
                        .individualIsParty(true)
                        .employeesOnly(true)
                        .labourRules(true)
                        .collectiveContract(true)
                        .protectsLifeHealthProperty(true)
                        .collectedAbroad(true)
                        .domesticDataIntroduced(false));

        assertThat(outbound(check(transfer, ON)).rules()).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-03, CBDF-2024:7(1)(2)#important", "2025-01-01, NDSMR-2024:37"})
    void important_data_needs_an_assessment_although_it_is_off_the_list(String on, String rule) {
        Transfer.Builder important = offList().importantData(d -> d.status(ImportantDataStatus.NOTIFIED));

        assertThat(answer(important, on)).isEqualTo("SECURITY_ASSESSMENT");
        assertThat(outbound(check(important, on)).rules()).contains(rule);
    }

    @Test
    void the_lists_leave_operators_of_critical_infrastructure_out() {
        assertThat(answer(offList().exporter(e -> e.ciio(true)), ON)).isEqualTo("SECURITY_ASSESSMENT");
    }
}
