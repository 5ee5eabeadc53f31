// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Burden, presumptions, duties and the verdicts of entities (semantics 1.3, 3.5, 4.4 and 5). */
class RequirementTest {

    private static final String LOUD = "['$me.loud', '=', true]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # requirement                                                     | toy           | verdict      | basis
            {'shown': ['$me.loud', '=', true]}                                | 'loud': true  | ACCEPTED     |
            {'shown': ['$me.loud', '=', true]}                                | 'loud': false | REJECTED     | VIOLATED
            {'shown': ['$me.loud', '=', true]}                                | 'big': true   | UNDETERMINED | MISSING
            {'presumed': ['$me.loud', '=', true]}                             | 'big': true   | ACCEPTED     |
            {'presumed': ['$me.loud', '=', true]}                             | 'loud': false | REJECTED     | VIOLATED
            {'presumed': ['$me.loud', '=', true]}                             | 'unknown': ['/loud'] | UNDETERMINED |
            {'any': [['$me.loud', '=', true], ['$me.loud', '=', false]]}      | 'big': true   | ACCEPTED     |
            {'all': [['$me.loud', '=', true], ['$me.loud', '=', false]]}      | 'big': true   | REJECTED     | VIOLATED
            """)
    void a_requirement_comes_to(String requirement, String toy, String verdict, String basis) {
        JsonNode reply = Toys.toys().requires(requirement).check(toy);

        assertThat(reply.get("verdict").stringValue()).isEqualTo(verdict);
        assertThat(reply.at("/findings/0/basis").asString("")).isEqualTo(basis == null ? "" : basis);
    }

    @Test
    void what_is_missing_is_not_asked_and_what_is_open_is() {
        Toys toys = Toys.toys()
                .rule("1", "['$me.big', '=', true]", "'severity': 'ERROR', 'require': {'shown': " + LOUD + "}");

        assertThat(toys.check("'big': true").get("questions").toString()).isEqualTo("[]");
        assertThat(toys.check("").get("questions").toString()).isEqualTo("[\"/big\",\"/loud\"]");
    }

    @Test
    void of_two_presumptions_of_which_one_is_enough_the_later_is_told() {
        JsonNode reply = Toys.toys()
                .requires("{'any': [['$me.quiet', '=', true], ['$me.safe', '=', true]]}")
                .check("");

        assertThat(reply.get("assumptions").toString()).isEqualTo("[{\"path\":\"/safe\"}]");
    }

    @Test
    void a_presumed_test_is_told_with_its_rule_and_nothing_is_in_the_strict_mode() {
        Toys toys = Toys.toys().requires("{'all': [['$me.quiet', '=', true], {'presumed': " + LOUD + "}]}");

        assertThat(toys.check("").get("assumptions").toString())
                .isEqualTo("[{\"path\":\"/quiet\"},{\"path\":\"\",\"rule\":\"TOY-2026:9\"}]");
        JsonNode strict = toys.checkStrictly("");
        assertThat(strict.get("assumptions").isEmpty()).isTrue();
        assertThat(strict.get("questions").toString()).isEqualTo("[\"/quiet\",\"/loud\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 10, AFTER, 2026-02-10",
        "DAYS, 0, BEFORE, 2026-01-30",
        "MONTHS, 1, AFTER, 2026-02-28",
        "YEARS, 1, BEFORE, 2025-01-31",
        "WORKING_DAYS, 10, AFTER, "
    })
    void a_duty_has_its_last_day_where_it_can_be_reckoned(String unit, int offset, String direction, String due) {
        JsonNode reply = Toys.toys()
                .rule("1", "{'all': []}", """
                        'duty': {'phase': 'AFTER', 'deadline': {'offset': %d, 'unit': '%s', 'direction': '%s',
                          'day': '$me.made'}}""".formatted(offset, unit, direction))
                .check("'made': '2026-01-31'");

        assertThat(reply.at("/duties/0/rule").stringValue()).isEqualTo("TOY-2026:1");
        assertThat(reply.at("/duties/0/due").asString("")).isEqualTo(due == null ? "" : due);
    }

    @Test
    void an_entity_has_a_verdict_of_its_own() {
        JsonNode reply = Toys.toys()
                .requiresOfMakers("['$me.share', '>=', 50]")
                .check("'makers': [{'share': 60}, {'share': 40}, {}], 'reports': [{}]");

        assertThat(reply.get("verdict").stringValue()).isEqualTo("REJECTED");
        assertThat(reply.at("/findings/0/path").stringValue()).isEqualTo("/makers/1");
        assertThat(reply.get("entities").toString())
                .isEqualTo("[{\"path\":\"/makers/0\",\"verdict\":\"ACCEPTED\"},"
                        + "{\"path\":\"/makers/1\",\"verdict\":\"REJECTED\"},"
                        + "{\"path\":\"/makers/2\",\"verdict\":\"UNDETERMINED\"},"
                        + "{\"path\":\"/reports/0\",\"verdict\":\"UNDETERMINED\"}]");
        assertThat(reply.get("questions").toString()).isEqualTo("[\"/makers/2/share\"]");
    }

    @Test
    void a_test_that_cannot_be_reckoned_is_an_error_whoever_bears_the_burden() {
        String late = "[{'plusDays': ['$me.made', '$me.parts']}, '<', '$on']";
        for (String requirement : new String[] {late, "{'shown': " + late + "}", "{'presumed': " + late + "}"}) {
            JsonNode reply =
                    Toys.toys().requires(requirement).check("'made': '2026-01-01', 'parts': 9223372036854775807");

            assertThat(reply.get("reasons").toString()).isEqualTo("[\"ERROR\"]");
        }
    }
}
