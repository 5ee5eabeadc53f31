// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each defect changes an answer, of which the part is named here. */
class DefectTest {

    private record Case(Toys law, String toy, String part, String right, String wrong) {}

    private static final String ALWAYS = "{'all': []}";
    private static final String LOUD = "['$me.loud', '=', true]";
    private static final String SHARP = "['$me.sharp', '=', true]";
    private static final String LICENSED = "{'some': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}";
    private static final String DUTY = "'duty': {'phase': 'BEFORE'}";

    private static Case verdict(Toys law, String toy, String right, String wrong) {
        return new Case(law, toy, "/verdict", '"' + right + '"', '"' + wrong + '"');
    }

    private static Case outcome(Toys law, String toy, String right, String wrong) {
        return new Case(law, toy, "/outcomes/MAY-PLAY", right, wrong);
    }

    private static final Map<Defect, Case> CASES = Map.ofEntries(
            Map.entry(Defect.UNKNOWN_IS_NO, verdict(Toys.toys().requires(LOUD), "", "UNDETERMINED", "REJECTED")),
            Map.entry(
                    Defect.PRESUMPTIONS_IGNORED,
                    verdict(Toys.toys().requires("['$me.quiet', '=', true]"), "", "ACCEPTED", "UNDETERMINED")),
            Map.entry(
                    Defect.BURDEN_IGNORED,
                    new Case(
                            Toys.toys().requires("{'shown': " + LOUD + "}"),
                            "",
                            "/findings/0/basis",
                            "\"MISSING\"",
                            "")),
            Map.entry(
                    Defect.EXCEPTIONS_IGNORED,
                    outcome(
                            Toys.toys()
                                    .outcome("1", LOUD, "BANNED")
                                    .rule("2", SHARP, "'disapplies': true, 'exceptionTo': ['TOY-2026:1']"),
                            "'loud': true, 'sharp': true",
                            "\"FREE\"",
                            "\"BANNED\"")),
            Map.entry(
                    Defect.SHORT_CIRCUIT,
                    new Case(
                            Toys.toys()
                                    .rule("1", ALWAYS, "'severity': 'ERROR', 'require': " + LOUD)
                                    .rule("2", ALWAYS, "'severity': 'ERROR', 'require': " + SHARP),
                            "'loud': false, 'sharp': false",
                            "/findings/1/rule",
                            "\"TOY-2026:2\"",
                            "")),
            Map.entry(Defect.SWALLOW, verdict(Toys.toys().requires(LOUD), "", "UNDETERMINED", "ACCEPTED")),
            Map.entry(
                    Defect.INVARIANTS_IGNORED,
                    outcome(
                            Toys.toys()
                                    .outcome("1", LOUD, "NOTIFY")
                                    .invariant("{'not': {'all': [%s, %s]}}".formatted(LOUD, SHARP)),
                            "'loud': true, 'sharp': true",
                            "null",
                            "\"NOTIFY\"")),
            Map.entry(
                    Defect.NULL_IS_A_VALUE,
                    verdict(
                            Toys.toys().requires("['$me.loud', '!=', true]"),
                            "'loud': null",
                            "UNDETERMINED",
                            "ACCEPTED")),
            Map.entry(
                    Defect.EMPTY_LIST_IS_UNKNOWN,
                    verdict(Toys.toys().requires(LICENSED), "'licences': []", "REJECTED", "UNDETERMINED")),
            Map.entry(
                    Defect.PERIOD_END_EXCLUSIVE,
                    verdict(
                            Toys.toys().requires(LICENSED),
                            "'licences': [{'until': '" + Toys.ON + "'}]",
                            "ACCEPTED",
                            "REJECTED")),
            Map.entry(
                    Defect.PERIODS_OF_RULES_IGNORED,
                    outcome(
                            Toys.toys().rule("1", LOUD, """
                                    'inForce': {'until': '%s'}, 'outcome': {'decision': 'MAY-PLAY', 'is': 'BANNED'}""".formatted(Toys.ON)),
                            "'loud': true",
                            "\"FREE\"",
                            "\"BANNED\"")),
            Map.entry(
                    Defect.FIRST_OUTCOME_WINS,
                    outcome(
                            Toys.toys()
                                    .outcome("1", LOUD, "NOTIFY")
                                    .outcome("2", SHARP, "BANNED")
                                    .prevails("2", "1"),
                            "'loud': true, 'sharp': true",
                            "\"BANNED\"",
                            "\"NOTIFY\"")),
            Map.entry(
                    Defect.UNSETTLED_IS_LOOSEST,
                    outcome(Toys.toys().rule("1", LOUD, """
                                    'unsettled': {'decision': 'MAY-PLAY', 'mayMean': ['NOTIFY', 'BANNED']}"""), "'loud': true", "null", "\"NOTIFY\"")),
            Map.entry(
                    Defect.WARNINGS_REJECT,
                    verdict(
                            Toys.toys().rule("1", ALWAYS, "'severity': 'WARNING', 'require': " + LOUD),
                            "'loud': false",
                            "ACCEPTED",
                            "REJECTED")),
            Map.entry(
                    Defect.UNKNOWN_MEMBERS_ACCEPTED,
                    new Case(Toys.toys().requires(ALWAYS), "'louder': true", "/unreadable", "\"/louder\"", "")),
            Map.entry(
                    Defect.DUTIES_OF_PROHIBITED,
                    new Case(
                            Toys.toys().outcome("1", LOUD, "BANNED").rule("2", ALWAYS, DUTY),
                            "'loud': true",
                            "/duties",
                            "[]",
                            "[{\"rule\":\"TOY-2026:2\",\"path\":\"\"}]")));

    @ParameterizedTest
    @EnumSource
    void a_defect_changes_an_answer(Defect defect) {
        assertThat(CASES).containsKey(defect);
        Case one = Objects.requireNonNull(CASES.get(defect));

        assertThat(one.law.check(one.toy).at(one.part).toString()).isEqualTo(one.right);
        assertThat(one.law.check(one.toy, defect).at(one.part).toString()).isEqualTo(one.wrong);
        assertThat(defect.hunts()).isNotBlank();
    }
}
