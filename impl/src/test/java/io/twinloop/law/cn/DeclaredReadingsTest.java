// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import static io.twinloop.law.cn.Outcomes.answer;
import static io.twinloop.law.cn.Outcomes.check;
import static io.twinloop.law.cn.Outcomes.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Report;
import io.twinloop.RuleTrace;
import io.twinloop.RuleTrace.State;
import io.twinloop.rule.Confidence;
import io.twinloop.rule.Note;
import io.twinloop.rule.Rule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the text can be read in more ways than one, the reading that was chosen has a name, and a subject that shows it. */
class DeclaredReadingsTest {

    private static final String ON = "2025-03-03";

    @ParameterizedTest(name = "{1}, {2}: {0} is {4}")
    @CsvSource({
        "TWO_MILLION_AND_FIVE_SENSITIVE,   CBDF-2024:9#extension,    on-the-sixtieth-day,        APPLIES,  SECURITY_ASSESSMENT",
        "TWO_MILLION_AND_FIVE_SENSITIVE,   CBDF-2024:7(1)(2)#volume, assessment-before-contract, APPLIES,  SECURITY_ASSESSMENT",
        "TWO_MILLION_AND_FIVE_SENSITIVE,   CBDF-2024:7(1)(2)#volume, exempt-persons-not-counted, APPLIES,  SECURITY_ASSESSMENT",
        "TWO_MILLION_AND_FIVE_SENSITIVE,   CBDF-2024:7(1)(2)#volume, sensitive-only,             APPLIES,  SECURITY_ASSESSMENT",
        "NINE_THOUSAND_OF_BOTH_KINDS,      CBDF-2024:8(1),           sensitive-only,             APPLIES,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "NINE_THOUSAND_OF_BOTH_KINDS,      CBDF-2024:8(1),           exempt-persons-not-counted, APPLIES,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "EXEMPT_PERSONS_LEFT_OUT,          CBDF-2024:5(1)(4),        exempt-persons-not-counted, APPLIES,  EXEMPT",
        "IMPORTANT_OFF_LIST,               NDSMR-2024:37,            important-data-first,       APPLIES,  SECURITY_ASSESSMENT",
        "IMPORTANT_OFF_LIST,               CBDF-2024:6(2),           important-data-before-list, EXCEPTED, SECURITY_ASSESSMENT",
        "IMPORTANT_HOUSEHOLD,              PIPL:72(1),               important-data-first,       EXCEPTED, SECURITY_ASSESSMENT",
        "IMPORTANT_FOR_A_FOREIGN_DUTY,     NDSMR-2024:31#risk-assessment, foreign-duties,        APPLIES,  SECURITY_ASSESSMENT",
        "STATE_ORGAN_OFF_LIST,             PIPL:36,                  state-organs-first,         APPLIES,  SECURITY_ASSESSMENT",
        "OFF_LIST,                         CBDF-2024:6(2),           uncovered-sectors,          APPLIES,  EXEMPT",
        "OFF_LIST,                         CBDF-2024:6(2),           ciio-left-out,              APPLIES,  EXEMPT",
        "CONTRACT_WITH_INDIVIDUAL_ON_LIST, CBDF-2024:6(1)#contract,  grounds-before-list,        EXCEPTED, EXEMPT",
        "ON_LIST_FOR_A_CONTRACT,           CBDF-2024:6(1)#contract,  grounds-before-list,        APPLIES,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "ON_LIST_FOR_AN_ASSESSMENT,        CBDF-2024:6(1)#assessment, grounds-before-list,       APPLIES,  SECURITY_ASSESSMENT",
        "MANY_TO_HONG_KONG,                GBA-HK-2023:2,            no-limit-of-volume,         APPLIES,  STANDARD_CONTRACT_OR_CERTIFICATION",
        "MANY_TO_MACAO,                    GBA-MO-2024:2,            no-limit-of-volume,         APPLIES,  STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void a_reading_is_named_where_it_decides(Transfers transfer, String rule, String note, State state, String answer) {
        assertNamed(check(transfer.builder(), ON), rule, note, state, answer);
    }

    private static void assertNamed(Report report, String rule, String note, State state, String answer) {
        assertThat(answer(report)).isEqualTo(answer);
        assertThat(state(report, rule)).isEqualTo(state);
        assertThat(report.explanation().rules())
                .filteredOn(trace -> trace.rule().equals(rule))
                .flatExtracting(RuleTrace::notes)
                .extracting(Note::name)
                .contains(note);
    }

    @ParameterizedTest(name = "{2} on {1}, {3}: {0} is {5}")
    @CsvSource({
        "OTHER_DATA,        2022-03-01, DSL:31#other-data, a-contrario,     APPLIES, EXEMPT",
        "FORMERLY_MANY,     2023-02-28, SAM-2022:4(1)(3),  bound-included,  APPLIES, SECURITY_ASSESSMENT",
        "FORMERLY_MANY,     2023-02-28, SAM-2022:4(1)#held, time-to-correct, MISSING, SECURITY_ASSESSMENT",
        "FORMERLY_FEW,      2023-08-01, PIPL:38(1)#held,   time-to-correct, MISSING, STANDARD_CONTRACT_OR_CERTIFICATION"
    })
    void a_reading_of_the_former_law_is_named_where_it_decides(
            Transfers transfer, String on, String rule, String note, State state, String answer) {
        assertNamed(check(transfer.builder(), on), rule, note, state, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "UNCOVERED_SECTOR,  SECURITY_ASSESSMENT",
        "OPERATOR_OFF_LIST, SECURITY_ASSESSMENT",
        "HOUSEHOLD,         EXEMPT"
    })
    void a_reading_is_seen_in_what_it_leaves_alone(Transfers transfer, String answer) {
        assertThat(answer(transfer.builder(), ON)).isEqualTo(answer);
    }

    private static Stream<String> column(Method table, int column) {
        return Arrays.stream(table.getAnnotation(CsvSource.class).value())
                .map(row -> row.split(",", -1)[column].strip());
    }

    @Test
    void every_rule_that_rests_on_a_reading_is_shown() throws NoSuchMethodException {
        Method today = DeclaredReadingsTest.class.getDeclaredMethod(
                "a_reading_is_named_where_it_decides",
                Transfers.class,
                String.class,
                String.class,
                State.class,
                String.class);
        Method formerly = DeclaredReadingsTest.class.getDeclaredMethod(
                "a_reading_of_the_former_law_is_named_where_it_decides",
                Transfers.class,
                String.class,
                String.class,
                String.class,
                State.class,
                String.class);
        Set<String> rules = Stream.concat(column(today, 1), column(formerly, 2)).collect(Collectors.toSet());

        assertThat(ChineseLaw.rulebooks().stream()
                        .flatMap(rulebook -> rulebook.rules().stream())
                        .filter(rule -> rule.confidence() == Confidence.DECLARED_READING)
                        .map(Rule::id))
                .isSubsetOf(rules);
    }
}
