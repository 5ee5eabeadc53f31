// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.Verdict;
import io.twinloop.transfer.DutySource;
import io.twinloop.transfer.Ground;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.RecipientListing;
import io.twinloop.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Important data, state organs, household acts: what the rules on volume and exemption give way to. */
class OtherRegimesTest {

    private static final String ON = "2025-03-03";

    private static Transfer.Builder important(ImportantDataStatus status) {
        return transfer().importantData(d -> d.status(status));
    }

    private static Transfer.Builder onGround(Transfer.Builder transfer, Ground ground) {
        return transfer.ground(g -> g.claimed(ground)
                .necessary(true)
                .individualIsParty(true)
                .employeesOnly(true)
                .labourRules(true)
                .collectiveContract(true)
                .protectsLifeHealthProperty(true)
                .dutySource(DutySource.PRC_LAW)
                .collectedAbroad(true)
                .domesticDataIntroduced(false));
    }

    private static Transfer.Builder byStateOrgan() {
        return transfer().exporter(e -> e.ciio(false).stateOrgan(true));
    }

    private static Transfer.Builder household() {
        return transfer().exporter(e -> e.ciio(false).householdAct(true));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,                 EXEMPT",
        "NOT_NOTIFIED,         EXEMPT",
        "DECLARED_UNCONFIRMED, EXEMPT",
        "NOTIFIED,             SECURITY_ASSESSMENT",
        "PUBLISHED,            SECURITY_ASSESSMENT"
    })
    void important_is_what_was_told_or_published(ImportantDataStatus status, String answer) {
        assertThat(answer(important(status), ON)).isEqualTo(answer);
        assertThat(answer(important(status).personalInfo(p -> p.contained(false)), ON))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void no_ground_exempts_important_data(Ground ground) {
        assertThat(answer(onGround(important(ImportantDataStatus.NOTIFIED), ground), ON))
                .isEqualTo("SECURITY_ASSESSMENT");
    }

    @Test
    void important_data_needs_no_answer_on_the_exporter() {
        Transfer.Builder unknownExporter =
                important(ImportantDataStatus.NOTIFIED).exporter(e -> e.name("某公司"));

        assertThat(answer(unknownExporter, "2024-06-03")).isEqualTo("SECURITY_ASSESSMENT");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void no_ground_exempts_a_state_organ(Ground ground) {
        assertThat(answer(onGround(byStateOrgan(), ground), ON)).isEqualTo("SECURITY_ASSESSMENT");
    }

    @Test
    void no_list_exempts_a_state_organ() {
        Transfer.Builder offList = byStateOrgan()
                .zone(z -> z.inScope(true).listInForce(true).sectorCovered(true).onList(false));

        assertThat(answer(offList, ON)).isEqualTo("SECURITY_ASSESSMENT");
    }

    @Test
    void a_state_organ_provides_other_data_as_anybody_does() {
        assertThat(answer(byStateOrgan().personalInfo(p -> p.contained(false)), ON))
                .isEqualTo("EXEMPT");
    }

    @Test
    void a_household_act_is_exempt_whatever_its_volume_and_owes_nothing() {
        Report report =
                check(household().volume(v -> v.ordinaryPersons(5_000_000).sensitivePersons(0)), ON);

        assertThat(answer(report)).isEqualTo("EXEMPT");
        assertThat(outbound(report).rules()).containsExactly("PIPL:72(1)");
        assertThat(report.duties()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_household_act_is_bound_by_the_data_security_law() {
        Transfer.Builder requested = household()
                .foreignRequest(r -> r.received(true).storedInChina(true).approved(false));

        assertThat(answer(household().importantData(d -> d.status(ImportantDataStatus.PUBLISHED)), ON))
                .isEqualTo("SECURITY_ASSESSMENT");
        assertThat(outbound(check(requested, ON)).rules()).containsExactly("DSL:36");
    }

    @Test
    void a_household_act_is_outside_the_regulation_and_the_list_of_recipients() {
        Report important = check(household().importantData(d -> d.status(ImportantDataStatus.NOTIFIED)), ON);

        assertThat(outbound(important).rules()).containsExactly("CBDF-2024:7(1)(2)#important");
        assertThat(important.duties()).noneMatch(duty -> duty.rule().startsWith("NDSMR-2024"));
        assertThat(answer(household().recipient(r -> r.listing(RecipientListing.PROHIBITED)), ON))
                .isEqualTo("EXEMPT");
    }

    @Test
    void a_household_act_by_a_state_organ_is_a_contradiction() {
        Transfer.Builder both =
                transfer().exporter(e -> e.ciio(false).householdAct(true).stateOrgan(true));

        assertThat(answer(both, ON)).isEqualTo("[CONTRADICTORY]");
    }
}
