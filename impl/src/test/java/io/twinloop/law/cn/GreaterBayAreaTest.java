// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.DutyOwed;
import io.twinloop.Report;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.ImportantDataStatus;
import io.twinloop.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contracts of the Greater Bay Area. */
class GreaterBayAreaTest {

    private static final String ON = "2025-03-03";

    private static Transfer.Builder within(GbaRegion region) {
        return transfer()
                .volume(v -> v.ordinaryPersons(3_000_000).sensitivePersons(0))
                .gba(g -> g.contract(true)
                        .exporterInMainlandCities(true)
                        .recipientIn(region)
                        .onwardOutside(false));
    }

    @ParameterizedTest(name = "contract {0}, exporter in the cities {1}, onward {2}: {3}")
    @CsvSource({
        "true,  true,  false, STANDARD_CONTRACT_OR_CERTIFICATION",
        "false, true,  false, SECURITY_ASSESSMENT",
        "true,  false, false, SECURITY_ASSESSMENT",
        "true,  true,  true,  SECURITY_ASSESSMENT"
    })
    void the_contract_takes_the_place_of_the_assessment_where_its_terms_are_met(
            boolean contract, boolean inTheCities, boolean onward, String answer) {
        Transfer.Builder transfer = within(GbaRegion.HONG_KONG)
                .gba(g -> g.contract(contract)
                        .exporterInMainlandCities(inTheCities)
                        .recipientIn(GbaRegion.HONG_KONG)
                        .onwardOutside(onward));

        assertThat(answer(transfer, ON)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"HONG_KONG, GBA-HK-2023", "MACAO, GBA-MO-2024"})
    void its_own_filing_takes_the_place_of_the_national_one(GbaRegion region, String instrument) {
        Report report = check(within(region), ON);

        assertThat(outbound(report).rules()).containsExactly(instrument + ":2");
        assertThat(report.duties())
                .extracting(DutyOwed::rule)
                .contains(instrument + ":4-9#filing", instrument + ":4-9#no-onward-transfer")
                .doesNotContain("SCM-2023:7#contract-filed-or-certificate");
    }

    @Test
    void the_contract_serves_no_important_data() {
        assertThat(answer(within(GbaRegion.MACAO).importantData(d -> d.status(ImportantDataStatus.NOTIFIED)), ON))
                .isEqualTo("SECURITY_ASSESSMENT");
    }

    @Test
    void the_contract_serves_no_state_organ() {
        assertThat(answer(within(GbaRegion.MACAO).exporter(e -> e.ciio(false).stateOrgan(true)), ON))
                .isEqualTo("SECURITY_ASSESSMENT");
    }

    @Test
    void a_small_volume_needs_no_contract_and_owes_none_of_its_duties() {
        Report report = check(
                within(GbaRegion.HONG_KONG)
                        .volume(v -> v.ordinaryPersons(99_999).sensitivePersons(0)),
                ON);

        assertThat(answer(report)).isEqualTo("EXEMPT");
        assertThat(report.duties()).noneMatch(duty -> duty.rule().startsWith("GBA"));
    }
}
