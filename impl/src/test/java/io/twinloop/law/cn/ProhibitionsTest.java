// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.twinloop.Basis;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.Verdict;
import io.twinloop.transfer.RecipientListing;
import io.twinloop.transfer.Transfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not leave the country under any mechanism, and what does not fall under the prohibition. */
class ProhibitionsTest {

    private static final String ON = "2025-03-03";

    private static Transfer.Builder requested(boolean storedInChina, boolean approved) {
        return transfer()
                .foreignRequest(
                        r -> r.received(true).storedInChina(storedInChina).approved(approved));
    }

    @ParameterizedTest(name = "stored in China: {0}, approved: {1}")
    @CsvSource({"true, false, PROHIBITED", "true, true, EXEMPT", "false, false, EXEMPT", "false, true, EXEMPT"})
    void a_foreign_request_needs_an_approval_for_data_stored_in_china(
            boolean storedInChina, boolean approved, String answer) {
        assertThat(answer(requested(storedInChina, approved), ON)).isEqualTo(answer);
    }

    @Test
    void an_unapproved_foreign_request_breaks_both_laws_and_leaves_no_duties() {
        Report report = check(requested(true, false), ON);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(outbound(report).rules()).containsExactlyInAnyOrder("PIPL:41", "DSL:36");
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::basis)
                .containsExactly(tuple("DSL:36#approval", Basis.VIOLATED), tuple("PIPL:41#approval", Basis.VIOLATED));
        assertThat(report.findings()).allMatch(finding -> finding.remedy() != null);
        assertThat(report.duties()).isEmpty();
    }

    @Test
    void data_without_personal_information_is_a_matter_of_the_data_security_law_alone() {
        Report report = check(requested(true, false).personalInfo(p -> p.contained(false)), ON);

        assertThat(outbound(report).rules()).containsExactly("DSL:36");
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("DSL:36#approval");
    }

    @Test
    void an_approval_that_is_not_stated_is_missing_and_settles_nothing() {
        Report report = check(transfer().foreignRequest(r -> r.received(true).storedInChina(true)), ON);

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer(report)).isEqualTo("[MISSING_FACTS]");
        assertThat(outbound(report).possible()).containsExactly("EXEMPT", "PROHIBITED");
        assertThat(report.findings()).extracting(Finding::basis).containsOnly(Basis.MISSING);
    }

    @Test
    void an_approval_lifts_the_prohibition_only() {
        Transfer.Builder ofManyPersons =
                requested(true, true).volume(v -> v.ordinaryPersons(1_000_000).sensitivePersons(0));

        assertThat(answer(ofManyPersons, ON)).isEqualTo("SECURITY_ASSESSMENT");
    }

    @ParameterizedTest
    @CsvSource({"NOT_LISTED, EXEMPT", "RESTRICTED, [UNSETTLED_LAW]", "PROHIBITED, PROHIBITED"})
    void a_recipient_may_be_listed(RecipientListing listing, String answer) {
        assertThat(answer(transfer().recipient(r -> r.listing(listing)), ON)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"NOT_LISTED, EXEMPT", "RESTRICTED, EXEMPT", "PROHIBITED, EXEMPT"})
    void the_list_is_about_personal_information_only(RecipientListing listing, String answer) {
        Transfer.Builder withoutPersons =
                transfer().recipient(r -> r.listing(listing)).personalInfo(p -> p.contained(false));

        assertThat(answer(withoutPersons, ON)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2017-06-01, SECRETS-2010:25",
        "2021-08-31, SECRETS-2010:25",
        "2021-09-01, DSL:53(1)#secrets-unapproved SECRETS-2010:25",
        "2024-04-30, DSL:53(1)#secrets-unapproved SECRETS-2010:25",
        "2024-05-01, SECRETS-2024:28",
        "2026-11-23, SECRETS-2024:28"
    })
    void a_state_secret_without_approval_is_prohibited_by_the_secrecy_law_of_the_day(String on, String rules) {
        Report report = check(transfer().stateSecret(s -> s.contained(true).approved(false)), on);

        assertThat(answer(report)).isEqualTo("PROHIBITED");
        assertThat(outbound(report).rules()).containsExactlyInAnyOrder(rules.split(" "));
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @ParameterizedTest(name = "genetic resources: {0}, foreign-controlled: {1}")
    @CsvSource({"true, true, PROHIBITED", "true, false, EXEMPT", "false, true, EXEMPT"})
    void a_foreign_controlled_body_provides_no_human_genetic_resources(
            boolean contained, boolean foreignControlled, String answer) {
        Transfer.Builder genetic =
                transfer().humanGenetic(h -> h.contained(contained).foreignControlled(foreignControlled));

        assertThat(answer(genetic, ON)).isEqualTo(answer);
    }

    @Test
    void what_is_prohibited_stays_so_although_another_regime_speaks_as_well() {
        Transfer.Builder several = requested(true, false)
                .coreData(c -> c.contained(true))
                .exportControl(e -> e.controlled(true).licensed(false))
                .stateSecret(s -> s.contained(true).approved(true));

        assertThat(answer(several, ON)).isEqualTo("PROHIBITED");
    }
}
