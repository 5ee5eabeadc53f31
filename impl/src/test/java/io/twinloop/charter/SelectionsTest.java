// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.NotJudged;
import io.twinloop.Report;
import io.twinloop.Selection;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.language.Term;
import io.twinloop.rule.Origin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules selected by where they come from, and what a venue may set for itself. */
class SelectionsTest {

    private static final Twinloop FULL = Twinloop.load();

    private static List<String> found(String dossier, Twinloop twinloop) {
        return WorkedDossier.named(dossier).check(twinloop).findings().stream()
                .map(finding -> finding.rule())
                .filter(rule -> !rule.equals("VENUE-07") && !rule.equals("VENUE-08"))
                .toList();
    }

    @Test
    void what_is_by_analogy_is_left_out_of_the_chinese_selection() {
        Twinloop chinese = FULL.selecting(Selection.CN_2026);

        assertThat(found("PUB-11", FULL)).containsExactly("BROKER-06", "BROKER-07");
        assertThat(found("PUB-11", chinese)).isEmpty();
        assertThat(WorkedDossier.named("PUB-11").check(chinese).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void the_charter_alone_says_nothing_of_law() {
        assertThat(found("PUB-13", FULL)).containsExactly("CUSTODY-03", "CUSTODY-04", "CUSTODY-01#users");
        assertThat(found("PUB-13", FULL.selecting(Selection.CHARTER))).containsExactly("CUSTODY-01#users");
    }

    @Test
    void a_report_names_its_selection_and_what_it_left_out() {
        Report report = WorkedDossier.named("PUB-01").check(FULL.selecting(Selection.CN_2026));

        assertThat(report.digests().selection()).isEqualTo("cn-2026");
        assertThat(report.notJudged()).extracting(NotJudged::what).containsExactly("ANALOGY");
        assertThat(report.notJudged().get(0).why().en())
                .matches("The selection leaves out [1-9][0-9]* rules of this origin\\.");
        assertThat(WorkedDossier.named("PUB-01").check(FULL).notJudged()).isEmpty();
        assertThat(WorkedDossier.named("PUB-01").check(FULL).digests().selection())
                .isNull();
    }

    @Test
    void a_venue_may_select_for_itself() {
        Selection own = new Selection("east-centre", List.of(Origin.LAW, Origin.CHARTER, Origin.LAW));

        assertThat(own.origins()).containsExactly(Origin.CHARTER, Origin.LAW);
        assertThat(WorkedDossier.named("PUB-01")
                        .check(FULL.selecting(own))
                        .digests()
                        .selection())
                .isEqualTo("east-centre");
    }

    @Test
    void a_venue_may_set_the_numbers_of_the_charter() {
        Twinloop stricter = FULL.replacing(
                Charter.rulebook().with("kControlled", Term.literal(26)).with("kPublic", Term.literal(26)));

        assertThat(found("PUB-18", FULL)).doesNotContain("TIER-04");
        assertThat(found("PUB-18", stricter)).contains("TIER-04");
    }

    @Test
    void a_decision_is_taken_with_all_its_rules() {
        byte[] transfer = """
                {"type": "transfer", "exporter": {"ciio": true}, "importantData": {"status": "NOTIFIED"}}""".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        LocalDate on = LocalDate.of(2026, 3, 31);
        Twinloop charter = FULL.selecting(Selection.CHARTER);

        assertThat(charter.check(charter.json().readSubject(transfer), on).outcome("CN-OUTBOUND"))
                .isEqualTo(FULL.check(FULL.json().readSubject(transfer), on).outcome("CN-OUTBOUND"))
                .isPresent();
    }
}
