// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.transfer.ClaimedGround;
import io.twinloop.transfer.DutySource;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.Transfer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grounds of Articles 4 and 5 and of the regulation: met whole they exempt any volume, any sensitivity and any
 * exporter; without one element they exempt nothing.
 */
class ExemptionsTest {

    private static final String ON = "2025-03-03";

    private static Transfer.Builder onGround(Consumer<ClaimedGround.Builder> ground) {
        return transfer()
                .personalInfo(p -> p.contained(true).anonymised(false).sensitive(true))
                .volume(v -> v.ordinaryPersons(0).sensitivePersons(20_000))
                .ground(ground);
    }

    private static Consumer<ClaimedGround.Builder> foreignOrigin(boolean collectedAbroad, boolean introduced) {
        return g -> g.claimed(Ground.FOREIGN_ORIGIN)
                .collectedAbroad(collectedAbroad)
                .domesticDataIntroduced(introduced);
    }

    private static Consumer<ClaimedGround.Builder> contract(boolean party, boolean necessary) {
        return g -> g.claimed(Ground.CONTRACT_WITH_INDIVIDUAL)
                .individualIsParty(party)
                .necessary(necessary);
    }

    private static Consumer<ClaimedGround.Builder> humanResources(
            boolean employeesOnly, boolean rules, boolean collective, boolean necessary) {
        return g -> g.claimed(Ground.CROSS_BORDER_HR)
                .employeesOnly(employeesOnly)
                .labourRules(rules)
                .collectiveContract(collective)
                .necessary(necessary);
    }

    private static Consumer<ClaimedGround.Builder> emergency(boolean protects, boolean necessary) {
        return g ->
                g.claimed(Ground.EMERGENCY).protectsLifeHealthProperty(protects).necessary(necessary);
    }

    private static Consumer<ClaimedGround.Builder> statutoryDuty(DutySource source, boolean necessary) {
        return g -> g.claimed(Ground.STATUTORY_DUTY).dutySource(source).necessary(necessary);
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments(foreignOrigin(true, false), "CBDF-2024:4"),
                arguments(contract(true, true), "CBDF-2024:5(1)(1)"),
                arguments(humanResources(true, true, true, true), "CBDF-2024:5(1)(2)"),
                arguments(emergency(true, true), "CBDF-2024:5(1)(3)"),
                arguments(statutoryDuty(DutySource.PRC_LAW, true), "NDSMR-2024:35(1)(6)"));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                        foreignOrigin(false, false),
                        foreignOrigin(true, true),
                        contract(false, true),
                        contract(true, false),
                        humanResources(false, true, true, true),
                        humanResources(true, false, false, true),
                        humanResources(true, true, true, false),
                        emergency(false, true),
                        emergency(true, false),
                        statutoryDuty(DutySource.PRC_LAW, false),
                        statutoryDuty(DutySource.FOREIGN_LAW, false),
                        (Consumer<ClaimedGround.Builder>) g -> g.claimed(Ground.NONE))
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("whole")
    void a_ground_met_whole_exempts_any_volume_of_sensitive_information(
            Consumer<ClaimedGround.Builder> ground, String rule) {
        assertThat(answer(onGround(ground), ON)).isEqualTo("EXEMPT");
        assertThat(outbound(check(onGround(ground), ON)).rules()).containsExactly(rule);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("whole")
    void a_ground_met_whole_exempts_an_operator_of_critical_infrastructure(
            Consumer<ClaimedGround.Builder> ground, String rule) {
        Transfer.Builder byOperator = onGround(ground).exporter(e -> e.ciio(true));

        assertThat(outbound(check(byOperator, ON)).rules()).containsExactly(rule);
        assertThat(answer(byOperator, ON)).isEqualTo("EXEMPT");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_ground_without_one_element_exempts_nothing(Consumer<ClaimedGround.Builder> ground) {
        assertThat(answer(onGround(ground), ON)).isEqualTo("SECURITY_ASSESSMENT");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_small_volume_is_exempt_all_the_same(Consumer<ClaimedGround.Builder> ground) {
        assertThat(answer(transfer().ground(ground), ON)).isEqualTo("EXEMPT");
    }
}
