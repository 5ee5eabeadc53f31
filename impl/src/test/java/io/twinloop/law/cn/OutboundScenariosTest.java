// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Basis;
import io.twinloop.DutyOwed;
import io.twinloop.Finding;
import io.twinloop.Report;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked cases: the mechanism, the decisive article among the citations, and the duties as a set. What is held is left
 * out of them, so the verdict is not compared.
 */
class OutboundScenariosTest {

    /** The duties of the cases, by the rules that lay them. */
    private static final Map<String, String> TOKENS = Map.ofEntries(
            entry("PIPL:39#notice", "NOTICE_PIPL_39"),
            entry("PIPL:39#separate-consent", "SEPARATE_CONSENT_PIPL_39"),
            entry("PIPL:55(1)(4)#impact-assessment", "PIPIA_PIPL_55_56_KEEP_3_YEARS"),
            entry("PIPL:30#necessity-notice", "SENSITIVE_PI_NECESSITY_NOTICE_PIPL_30"),
            entry("PIPL:31(1)#guardian-consent", "GUARDIAN_CONSENT_PIPL_31"),
            entry("PIPL:31(2)#special-rules", "SPECIAL_RULES_UNDER_14_PIPL_31"),
            entry("CBDF-2024:11#security-and-incidents", "DATA_SECURITY_AND_INCIDENT_REPORT_CBDF_11"),
            entry("SAM-2022:5#self-assessment", "RISK_SELF_ASSESSMENT_SAM_5"),
            entry("SAM-2022:4#application", "APPLY_TO_CAC_VIA_PROVINCIAL_CAC"),
            entry("SAM-2022:9#legal-document", "LEGAL_DOCUMENT_WITH_RECIPIENT_SAM_9"),
            entry("NDSMR-2024:38#within-assessed-scope", "STAY_WITHIN_APPROVED_SCOPE_NDSMR_38"),
            entry("NDSMR-2024:31#risk-assessment", "IMPORTANT_DATA_RISK_ASSESSMENT_NDSMR_31"),
            entry(
                    "SCM-2023:7#contract-filed-or-certificate",
                    "SCC_TEMPLATE_UNALTERED_SCM_6_AND_FILE_10_WORKING_DAYS_SCM_7__OR__CERTIFICATE"),
            entry("SCM-2023:4(3)#no-splitting", "NO_VOLUME_SPLITTING"),
            entry("GBA-HK-2023:4-9#filing", "FILE_GBA_CONTRACT_10_WORKING_DAYS"),
            entry("GBA-MO-2024:4-9#filing", "FILE_GBA_CONTRACT_10_WORKING_DAYS"),
            entry("GBA-HK-2023:4-9#no-onward-transfer", "NO_ONWARD_TRANSFER_OUTSIDE_GBA"),
            entry("GBA-MO-2024:4-9#no-onward-transfer", "NO_ONWARD_TRANSFER_OUTSIDE_GBA"),
            entry("CSL-2016:37#local-storage", "LOCAL_STORAGE_CSL"),
            entry("QA-2025-05:answer#filing-within-two-months", "FILE_WITHIN_2_MONTHS"),
            entry("QA-2026-01:answers#include-earlier-volume", "INCLUDE_EARLIER_CONTRACT_VOLUME"),
            entry("CBDF-2024:6(2)#shanghai-report", "FTZ_REPORT_WITHIN_15_WORKING_DAYS"),
            entry("PIPL:41#approval", "OBTAIN_PRC_COMPETENT_AUTHORITY_APPROVAL_FIRST"),
            entry("DSL:36#approval", "OBTAIN_PRC_COMPETENT_AUTHORITY_APPROVAL_FIRST"));

    /** Duties that stand beside the single transfer, which the cases do not name. */
    private static final Set<String> STANDING = Set.of(
            "PIPL:38(3)#recipient-standard",
            "PIPL:52(1)#officer",
            "PIPL:53#representative",
            "PIPL:54#audits",
            "PIPL:54#audit-every-two-years",
            "DSL:30#regular-assessment",
            "HGR-2019:28(2)#filing-and-backup",
            "CII-2021:11#report-change",
            "CII-2021:18(1)#report-incidents",
            "CREDIT-2013:24#in-china",
            "MAP-2015:34#servers-in-china",
            "NDSMR-2024:12#contract-and-records",
            "NDSMR-2024:26#representative-reported",
            "NDSMR-2024:28#large-handlers",
            "NDSMR-2024:29(2)#identify-and-declare",
            "NDSMR-2024:30#person-and-body",
            "NDSMR-2024:32#disposal",
            "NDSMR-2024:33(1)#yearly-assessment",
            "NDSMR-2024:45#large-platform",
            "SAM-2022:14(1)#apply-anew-on-change",
            "SAM-2022:14(2)#apply-before-expiry",
            "SAM-2022:20#correction",
            "SCM-2023:8#anew-on-change",
            "SCM-2023:13#correction",
            "CBDF-2024:9#extension");

    static Stream<Scenario> judged() {
        return Scenario.all();
    }

    private static Report check(Scenario scenario) {
        byte[] json = ScenarioReading.transfer(scenario).toString().getBytes(UTF_8);
        return Outcomes.TWINLOOP.check(Outcomes.TWINLOOP.json().readSubject(json), scenario.on());
    }

    /** The approval of a foreign request is a requirement here: a prohibited transfer has no duties. */
    private static Set<String> duties(Report report) {
        return Stream.concat(
                        report.duties().stream().map(DutyOwed::rule),
                        report.findings().stream()
                                .filter(finding -> finding.basis() == Basis.VIOLATED)
                                .map(Finding::rule))
                .filter(rule -> !STANDING.contains(rule))
                .map(rule -> TOKENS.getOrDefault(rule, rule))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("judged")
    void a_case_has_its_mechanism_its_article_and_its_duties(Scenario scenario) {
        Report report = check(scenario);

        assertThat(report.errors()).isEmpty();
        assertThat(report.outcome(Outbound.DECISION).orElse("UNDETERMINED")).isEqualTo(scenario.mechanism());
        // The cases cite whole articles, the rules the paragraph or item; never the other way round.
        assertThat(report.citations()).as("citations").anyMatch(citation -> citation.isWithin(scenario.reason()));
        assertThat(duties(report)).as("duties").isEqualTo(scenario.duties());
    }

    @Test
    void every_case_is_judged() {
        assertThat(judged()).hasSize(42);
    }

    @Test
    void every_duty_of_the_rules_has_a_token_or_stands_beside_the_cases() {
        Set<String> duties = ChineseLaw.rulebooks().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .filter(rule -> rule.effect() instanceof Effect.Duty)
                .map(Rule::id)
                .collect(Collectors.toSet());

        assertThat(TOKENS.keySet()).doesNotContainAnyElementsOf(STANDING);
        assertThat(duties).containsAll(STANDING);
        duties.removeAll(STANDING);
        assertThat(TOKENS.keySet()).containsAll(duties);
    }
}
