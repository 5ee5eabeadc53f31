// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static io.twinloop.law.cn.Outcomes.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.transfer.GbaRegion;
import io.twinloop.transfer.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of the period, below, at and above: 以上 includes it, 不满 excludes it. */
class BoundsTest {

    private static Transfer.Builder of(long ordinary, long sensitive) {
        return transfer()
                .personalInfo(p -> p.contained(true).anonymised(false).sensitive(sensitive > 0))
                .volume(v -> v.ordinaryPersons(ordinary).sensitivePersons(sensitive));
    }

    private static void assertRuled(Report report, String rule, String mechanism) {
        assertThat(answer(report)).isEqualTo(mechanism);
        assertThat(outbound(report).rules()).contains(rule);
    }

    @ParameterizedTest(name = "{0} ordinary persons and {1} sensitive: {3} by {2}")
    @CsvSource({
        "         0,      0, CBDF-2024:5(1)(4),        EXEMPT",
        "    99_999,      0, CBDF-2024:5(1)(4),        EXEMPT",
        "   100_000,      0, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "   100_001,      0, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "   999_999,      0, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        " 1_000_000,      0, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        " 1_000_001,      0, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        "         0,      1, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0,      2, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0,  9_999, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0, 10_000, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        "         0, 10_001, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        "    99_999,      1, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        "   999_999,  9_999, CBDF-2024:8(1),           STANDARD_CONTRACT_OR_CERTIFICATION",
        " 1_000_000,      1, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        "    99_999, 10_000, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT",
        " 2_000_000,      5, CBDF-2024:7(1)(2)#volume, SECURITY_ASSESSMENT"
    })
    void the_counts_of_the_year_decide_for_an_ordinary_handler(
            String ordinary, String sensitive, String rule, String mechanism) {
        assertRuled(check(of(number(ordinary), number(sensitive)), "2024-06-03"), rule, mechanism);
    }

    @ParameterizedTest(name = "{0} ordinary persons and {1} sensitive")
    @CsvSource({
        "    99_999,  9_999, STANDARD_CONTRACT_OR_CERTIFICATION",
        "   995_000,  9_000, STANDARD_CONTRACT_OR_CERTIFICATION",
        "   990_001,  9_999, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void the_two_counts_are_never_added(String ordinary, String sensitive, String mechanism) {
        assertThat(answer(of(number(ordinary), number(sensitive)), "2024-06-03"))
                .isEqualTo(mechanism);
    }

    @ParameterizedTest(name = "{0} ordinary persons and {1} sensitive")
    @CsvSource({"1, 0", "99_999, 0", "0, 1", "999_999, 9_999", "1_000_000, 10_000"})
    void an_operator_of_critical_infrastructure_needs_an_assessment_from_the_first_person(
            String ordinary, String sensitive) {
        Transfer.Builder byOperator = of(number(ordinary), number(sensitive)).exporter(e -> e.ciio(true));

        assertRuled(check(byOperator, "2024-06-03"), "CBDF-2024:7(1)(1)#personal", "SECURITY_ASSESSMENT");
    }

    @ParameterizedTest(name = "{0} ordinary persons and {1} sensitive: certification may serve: {2}")
    @CsvSource({
        "   99_999,      0, false",
        "  100_000,      0, true",
        "  100_001,      0, true",
        "  999_999,      0, true",
        "1_000_000,      0, false",
        "        0,      1, true",
        "        0,  9_999, true",
        "        0, 10_000, false"
    })
    void a_certification_serves_within_the_same_bounds(String ordinary, String sensitive, boolean serves) {
        Report report = check(of(number(ordinary), number(sensitive)), "2026-01-01");

        assertThat(outbound(report).rules().contains("CERT-2025:5(1)")).isEqualTo(serves);
    }

    @ParameterizedTest(name = "{0} ordinary persons and {1} sensitive: {2}")
    @CsvSource({
        "    99_999,      0, EXEMPT",
        "   100_000,      0, STANDARD_CONTRACT_OR_CERTIFICATION",
        " 1_000_000,      0, STANDARD_CONTRACT_OR_CERTIFICATION",
        "20_000_000,      0, STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0,      1, STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0, 10_000, STANDARD_CONTRACT_OR_CERTIFICATION",
        "         0, 90_000, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void a_contract_of_the_greater_bay_area_has_a_lower_bound_only(
            String ordinary, String sensitive, String mechanism) {
        Transfer.Builder withinTheArea = of(number(ordinary), number(sensitive))
                .gba(g -> g.contract(true)
                        .exporterInMainlandCities(true)
                        .recipientIn(GbaRegion.HONG_KONG)
                        .onwardOutside(false));

        assertThat(answer(withinTheArea, "2024-06-03")).isEqualTo(mechanism);
    }

    @ParameterizedTest(name = "a count of {0} and {1} sensitive, with sensitive information in this transfer: {2}")
    @CsvSource({
        "      0,     0, STANDARD_CONTRACT_OR_CERTIFICATION",
        " 99_999,     0, STANDARD_CONTRACT_OR_CERTIFICATION",
        "999_999,     0, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void a_transfer_with_sensitive_information_is_of_one_person_at_least_whatever_the_count_says(
            String ordinary, String sensitive, String mechanism) {
        Transfer.Builder sensitiveItself = of(number(ordinary), number(sensitive))
                .personalInfo(p -> p.contained(true).anonymised(false).sensitive(true));

        assertThat(answer(sensitiveItself, "2024-06-03")).isEqualTo(mechanism);
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
