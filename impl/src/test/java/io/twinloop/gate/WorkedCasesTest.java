// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The worked cases in full: twenty market dossiers and thirteen draft agreements. Of what each expects, that counts
 * which is the ten rules' to say.
 */
class WorkedCasesTest {

    /** What a case compares of a finding. */
    private record Expected(String rule, Severity severity, String subject) {

        static Expected of(JsonNode finding, String rule, String subject) {
            String severity = finding.get("severity").stringValue().toUpperCase(Locale.ROOT);
            return new Expected(
                    finding.get(rule).stringValue(),
                    severity.equals("WARN") ? Severity.WARNING : Severity.valueOf(severity),
                    finding.get(subject).stringValue());
        }
    }

    /** A document with what the ten rules must find in it. */
    record Worked(String id, ObjectNode document, LocalDate on, Set<Expected> expected) {

        Report check() {
            return Gate.check(Gate.TWINLOOP, document, on);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Worked> all() {
        return Stream.concat(marketCases(), clauseCases());
    }

    private static Stream<Worked> marketCases() {
        return Resources.json("market-cases.json").get("cases").valueStream().map(one -> {
            JsonNode dossier = one.get("document");
            return new Worked(
                    "market " + one.get("id").stringValue(),
                    Fitting.market(dossier),
                    LocalDate.parse(dossier.get("asOf").stringValue()),
                    expected(one.get("expected"), "rule", "subject"));
        });
    }

    private static Stream<Worked> clauseCases() {
        return Resources.json("clause-cases.json")
                .valueStream()
                .map(one -> new Worked(
                        "clause " + one.get("id").stringValue(),
                        Fitting.draft(one.get("draft")),
                        LocalDate.parse(one.get("as_of").stringValue()),
                        expected(one.get("expected_findings"), "code", "clause")));
    }

    private static Set<Expected> expected(JsonNode findings, String rule, String subject) {
        return findings.valueStream()
                .map(finding -> Expected.of(finding, rule, subject))
                .filter(finding -> Gate.RULES.contains(finding.rule()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_case_has_exactly_the_findings_it_expects_of_the_ten(Worked worked) {
        Report report = worked.check();

        assertThat(report.errors()).isEmpty();
        assertThat(report.findings().stream()
                        .filter(finding -> Gate.RULES.contains(finding.rule()))
                        .map(finding -> new Expected(finding.rule(), finding.severity(), finding.subject())))
                .containsExactlyInAnyOrderElementsOf(worked.expected());
    }

    @Test
    void no_case_is_left_out() {
        List<Worked> all = all().toList();

        assertThat(all).hasSize(20 + 13);
        assertThat(all.stream().flatMap(worked -> worked.expected().stream()))
                .extracting(Expected::rule)
                .containsExactlyInAnyOrder(
                        "SPONSOR-08",
                        "SERVICE-04",
                        "TRADE-09",
                        "MARKET-02",
                        "DIST-02",
                        "RECIPROCITY.ASYMMETRIC_OBLIGATION",
                        "ACCESSION.NOT_PLURALISED");
    }
}
