// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.outbound;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.Reason;
import io.twinloop.Report;
import io.twinloop.Verdict;
import io.twinloop.rule.Effect.Unsettled;
import io.twinloop.rule.Rule;
import io.twinloop.transfer.Transfer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law leaves open stays open, with its reason and what it may mean; and is settled where both lead to the same. */
class UnsettledLawTest {

    private static final String ON = "2025-03-03";
    private static final List<String> ANY =
            List.of("EXEMPT", "STANDARD_CONTRACT_OR_CERTIFICATION", "SECURITY_ASSESSMENT", "PROHIBITED");
    private static final Map<String, Unsettled> RULES = ChineseLaw.rulebooks().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .filter(rule -> rule.effect() instanceof Unsettled)
            .collect(toMap(Rule::id, rule -> (Unsettled) rule.effect()));

    static Stream<Arguments> open() {
        return Stream.of(
                open(Transfers.LABOUR_RULES_ONLY, "CBDF-2024:5(1)(2)#one-document", "EXEMPT", "SECURITY_ASSESSMENT"),
                open(
                        Transfers.COLLECTIVE_CONTRACT_ONLY,
                        "CBDF-2024:5(1)(2)#one-document",
                        "EXEMPT",
                        "SECURITY_ASSESSMENT"),
                open(
                        Transfers.SENSITIVE_ELSEWHERE,
                        "CBDF-2024:5(1)(4)#sensitive-elsewhere",
                        "EXEMPT",
                        "STANDARD_CONTRACT_OR_CERTIFICATION"),
                open(
                        Transfers.FOREIGN_STATUTORY_DUTY,
                        "NDSMR-2024:35(1)(6)#foreign-law",
                        "EXEMPT",
                        "SECURITY_ASSESSMENT"),
                open(
                        Transfers.OPERATOR_TO_HONG_KONG,
                        "GBA-HK-2023:2#ciio",
                        "STANDARD_CONTRACT_OR_CERTIFICATION",
                        "SECURITY_ASSESSMENT"),
                open(
                        Transfers.OPERATOR_TO_MACAO,
                        "GBA-MO-2024:2#ciio",
                        "STANDARD_CONTRACT_OR_CERTIFICATION",
                        "SECURITY_ASSESSMENT"),
                open(Transfers.CORE_DATA, "DSL:21(2)", ANY.toArray(new String[0])),
                open(Transfers.UNLICENSED, "DSL:25", ANY.toArray(new String[0])),
                open(Transfers.APPROVED_SECRET, "DSL:53(1)#secrets-approved", ANY.toArray(new String[0])),
                open(Transfers.RESTRICTED_RECIPIENT, "PIPL:42#restricted", ANY.toArray(new String[0])));
    }

    static Stream<Arguments> formerlyOpen() {
        return Stream.of(
                formerly("2017-06-01", Transfers.OTHER_DATA, "CSL-2016:37#other-data", ANY),
                formerly("2021-08-31", Transfers.IMPORTANT_OTHER_DATA, "CSL-2016:37#other-data", ANY),
                formerly("2017-06-01", Transfers.FORMERLY_FEW, "CSL-2016:37#other-handlers", ANY),
                formerly("2021-10-31", Transfers.FORMERLY_FEW, "CSL-2016:37#other-handlers", ANY),
                formerly("2021-09-01", Transfers.IMPORTANT_OTHER_DATA, "DSL:31#measures-pending", ANY),
                formerly("2022-08-31", Transfers.IMPORTANT_OTHER_DATA, "DSL:31#measures-pending", ANY),
                formerly("2022-08-31", Transfers.OTHER_DATA_NOT_TOLD, "DSL:31#not-told", ANY),
                formerly("2021-11-01", Transfers.FORMERLY_FEW, "PIPL:38(1)#conditions-pending", ANY),
                formerly("2022-08-31", Transfers.FORMERLY_MANY, "PIPL:38(1)#conditions-pending", ANY),
                formerly("2022-09-01", Transfers.FORMERLY_FEW, "PIPL:38(1)#contract-pending", ANY),
                formerly("2023-05-31", Transfers.FORMERLY_FEW, "PIPL:38(1)#contract-pending", ANY),
                formerly(
                        "2022-09-01",
                        Transfers.OTHER_DATA_NOT_TOLD,
                        "SAM-2022:4(1)(1)#not-told",
                        List.of("EXEMPT", "SECURITY_ASSESSMENT")),
                formerly(
                        "2024-03-21",
                        Transfers.OTHER_DATA_NOT_TOLD,
                        "SAM-2022:4(1)(1)#not-told",
                        List.of("EXEMPT", "SECURITY_ASSESSMENT")),
                formerly(
                        "2023-12-13",
                        Transfers.FORMERLY_MANY_TO_HONG_KONG,
                        "GBA-HK-2023:2#volume-waiver",
                        List.of("STANDARD_CONTRACT_OR_CERTIFICATION", "SECURITY_ASSESSMENT")),
                formerly("2021-08-31", Transfers.APPROVED_SECRET_OF_AN_OPERATOR, "SECRETS-2010:25#approved", ANY));
    }

    private static Arguments open(Transfers transfer, String rule, String... possible) {
        return arguments(transfer, rule, List.of(possible));
    }

    private static Arguments formerly(String on, Transfers transfer, String rule, List<String> possible) {
        return arguments(on, transfer, rule, possible);
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @MethodSource("formerlyOpen")
    void a_question_of_the_former_law_was_open(String on, Transfers transfer, String rule, List<String> possible) {
        assertOpen(check(transfer.builder(), on), rule, possible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("open")
    void an_open_question_has_a_reason_and_what_it_may_mean(Transfers transfer, String rule, List<String> possible) {
        assertOpen(check(transfer.builder(), ON), rule, possible);
    }

    private static void assertOpen(Report report, String rule, List<String> possible) {
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.reasons()).contains(Reason.UNSETTLED_LAW);
        assertThat(outbound(report).value()).isNull();
        assertThat(outbound(report).reasons()).containsExactly(Reason.UNSETTLED_LAW);
        assertThat(outbound(report).unsettled()).containsExactly(RULES.get(rule).reason());
        assertThat(outbound(report).possible()).isEqualTo(possible);
        assertThat(report.duties()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LABOUR_RULES_ONLY", "COLLECTIVE_CONTRACT_ONLY", "FOREIGN_STATUTORY_DUTY"})
    void a_ground_in_doubt_is_not_needed_for_a_small_volume(Transfers transfer) {
        Transfer.Builder few =
                transfer.builder().volume(v -> v.ordinaryPersons(99_999).sensitivePersons(0));

        assertThat(answer(few, ON)).isEqualTo("EXEMPT");
    }

    @Test
    void a_licence_lifts_the_export_control_and_the_other_rules_decide() {
        Transfer.Builder licensed = Transfers.UNLICENSED
                .builder()
                .exportControl(e -> e.controlled(true).licensed(true));

        assertThat(answer(licensed, ON)).isEqualTo("EXEMPT");
    }

    @Test
    void sensitive_information_elsewhere_leaves_open_what_has_none_itself() {
        Transfer.Builder sensitiveItself = Transfers.SENSITIVE_ELSEWHERE
                .builder()
                .personalInfo(p -> p.contained(true).anonymised(false).sensitive(true));

        assertThat(answer(sensitiveItself, ON)).isEqualTo("STANDARD_CONTRACT_OR_CERTIFICATION");
    }

    @Test
    void every_open_question_is_asked_here() {
        assertThat(Stream.concat(
                                open().map(arguments -> (String) arguments.get()[1]),
                                formerlyOpen()
                                        .map(arguments -> (String) arguments.get()[2]))
                        .collect(toSet()))
                .isEqualTo(RULES.keySet());
    }
}
