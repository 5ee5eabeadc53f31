// SPDX-License-Identifier: Apache-2.0
package io.twinloop.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Basis;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.Twinloop;
import io.twinloop.Verdict;
import io.twinloop.charter.WorkedDossier.Expected;
import io.twinloop.rule.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twenty worked dossiers, under all rules: what the hundred find in them, and how they are judged. */
class WorkedDossiersTest {

    private static final Twinloop TWINLOOP = Twinloop.load();

    /** What the founding paper says beside the hundred; the worked cases do not count it. */
    private static final Set<String> ADDED = Set.of(
            "VENUE-06",
            "VENUE-07",
            "VENUE-08",
            "MARKET-05",
            "MERCHANT-07",
            "MERCHANT-08",
            "SRO-01",
            "SRO-02",
            "SRO-03");

    private static final Map<String, Rule> RULES =
            Charter.rulebook().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));

    static Stream<WorkedDossier> cases() {
        return WorkedDossier.all();
    }

    private static boolean isOfTheHundred(Finding finding) {
        Rule rule = RULES.get(finding.rule());
        return rule != null && !ADDED.contains(rule.baseId());
    }

    private static Set<Expected> found(Report report) {
        return report.findings().stream()
                .filter(WorkedDossiersTest::isOfTheHundred)
                .map(finding -> new Expected(
                        Objects.requireNonNull(RULES.get(finding.rule())).baseId(),
                        finding.severity(),
                        Objects.requireNonNull(finding.subject())))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_dossier_has_exactly_the_findings_it_expects(WorkedDossier worked) {
        Report report = worked.check(TWINLOOP);

        assertThat(report.errors()).isEmpty();
        assertThat(found(report)).isEqualTo(worked.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_dossier_raises_no_question(WorkedDossier worked) {
        assertThat(worked.check(TWINLOOP).questions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_dossier_is_rejected_if_an_error_is_shown_and_undetermined_if_something_is_missing(WorkedDossier worked) {
        Report report = worked.check(TWINLOOP);
        Set<Basis> errors = report.findings().stream()
                .filter(finding -> finding.severity() == io.twinloop.rule.Severity.ERROR)
                .map(Finding::basis)
                .collect(Collectors.toSet());
        Verdict expected = Verdict.ACCEPTED;
        if (errors.contains(Basis.VIOLATED)) {
            expected = Verdict.REJECTED;
        } else if (errors.contains(Basis.MISSING)) {
            expected = Verdict.UNDETERMINED;
        }
        assertThat(report.verdict()).isEqualTo(expected);
    }

    @Test
    void the_clean_dossier_and_the_one_with_a_dear_twin_are_accepted() {
        assertThat(WorkedDossier.named("PUB-01").check(TWINLOOP).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(WorkedDossier.named("PUB-12").check(TWINLOOP).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_co_sponsor_that_is_not_named_is_missing() {
        Report report = WorkedDossier.named("PUB-08").check(TWINLOOP);

        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.findings().stream().filter(WorkedDossiersTest::isOfTheHundred))
                .extracting(Finding::rule, Finding::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SPONSOR-08", Basis.MISSING));
    }

    @Test
    void there_are_a_hundred_rules_before_those_that_are_split_and_those_added() {
        assertThat(RULES.values().stream().map(Rule::baseId).distinct().filter(id -> !ADDED.contains(id)))
                .hasSize(100);
    }
}
