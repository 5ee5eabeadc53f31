// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How rules of a decision come to an outcome (semantics 2.2, 3.3, 3.4 and 4). */
class DecisionTest {

    private static final String LOUD = "['$me.loud', '=', true]";
    private static final String SHARP = "['$me.sharp', '=', true]";
    private static final String BIG = "['$me.big', '=', true]";

    private static String outcome(JsonNode reply) {
        return reply.at("/outcomes/MAY-PLAY").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, BANNED",
        "true, false, false, FREE",
        "true, true, false, BANNED",
        "true, true, true, FREE"
    })
    void an_exception_to_an_exception_brings_the_rule_back(boolean loud, boolean sharp, boolean big, String outcome) {
        Toys toys = Toys.toys()
                .outcome("1", "{'all': []}", "BANNED")
                .rule("2", LOUD, "'disapplies': true, 'exceptionTo': ['TOY-2026:1']")
                .rule("3", SHARP, "'disapplies': true, 'exceptionTo': ['TOY-2026:2']")
                .rule("4", BIG, "'disapplies': true, 'exceptionTo': ['TOY-2026:3']");

        assertThat(outcome(toys.check("'loud': %s, 'sharp': %s, 'big': %s".formatted(loud, sharp, big))))
                .isEqualTo('"' + outcome + '"');
    }

    @Test
    void a_precedence_is_transitive_and_reinstates_nothing() {
        Toys toys = Toys.toys()
                .outcome("1", LOUD, "BANNED")
                .outcome("2", SHARP, "FREE")
                .outcome("3", BIG, "NOTIFY")
                .prevails("3", "2")
                .prevails("2", "1");

        assertThat(outcome(toys.check("'loud': true, 'sharp': true, 'big': true")))
                .isEqualTo("\"NOTIFY\"");
        assertThat(outcome(toys.check("'loud': true, 'sharp': false, 'big': true")))
                .isEqualTo("\"NOTIFY\"");
        assertThat(outcome(toys.check("'loud': true, 'sharp': false, 'big': false")))
                .isEqualTo("\"BANNED\"");
    }

    @Test
    void rules_that_do_not_yield_to_each_other_are_a_conflict() {
        JsonNode reply = Toys.toys()
                .outcome("1", LOUD, "NOTIFY")
                .outcome("2", SHARP, "BANNED")
                .check("'loud': true, 'sharp': true");

        assertThat(outcome(reply)).isEqualTo("null");
        assertThat(reply.get("reasons").toString()).isEqualTo("[\"CONFLICT\"]");
    }

    @Test
    void what_every_completion_answers_is_the_answer() {
        Toys toys = Toys.toys()
                .outcome("1", LOUD, "NOTIFY")
                .outcome("2", "{'all': [['$me.loud', '=', false], ['$me.parts', '>=', 5]]}", "NOTIFY");

        assertThat(outcome(toys.check("'parts': 5"))).isEqualTo("\"NOTIFY\"");
        JsonNode open = toys.check("");
        assertThat(outcome(open)).isEqualTo("null");
        assertThat(open.get("questions").toString()).isEqualTo("[\"/loud\",\"/parts\"]");
    }

    @Test
    void only_possible_completions_count() {
        Toys toys = Toys.toys()
                .outcome("1", SHARP, "BANNED")
                .invariant("{'any': [['$me.loud', '=', false], ['$me.sharp', '=', false]]}");

        assertThat(outcome(toys.check("'loud': true"))).isEqualTo("\"FREE\"");
        assertThat(outcome(toys.check("'loud': false"))).isEqualTo("null");
    }

    @Test
    void stated_facts_that_cannot_all_be_true_are_a_finding() {
        JsonNode reply = Toys.toys()
                .outcome("1", SHARP, "BANNED")
                .invariant("{'any': [['$me.loud', '=', false], ['$me.sharp', '=', false]]}")
                .check("'loud': true, 'sharp': true");

        assertThat(outcome(reply)).isEqualTo("null");
        assertThat(reply.at("/findings/0/rule").stringValue()).isEqualTo("TL-STRUCTURE-02");
        assertThat(reply.get("verdict").stringValue()).isEqualTo("REJECTED");
    }

    @Test
    void a_presumption_that_leaves_no_room_for_what_is_stated_falls() {
        JsonNode reply = Toys.toys()
                .outcome("1", "['$me.safe', '=', false]", "BANNED")
                .invariant("{'any': [['$me.sharp', '=', false], ['$me.safe', '=', false]]}")
                .check("'sharp': true");

        assertThat(outcome(reply)).isEqualTo("\"BANNED\"");
        assertThat(reply.get("findings").isEmpty()).isTrue();
        assertThat(reply.get("assumptions").isEmpty()).isTrue();
    }

    @Test
    void open_law_is_settled_where_every_reading_and_its_absence_agree() {
        String open = "'unsettled': {'decision': 'MAY-PLAY', 'mayMean': ['NOTIFY']}";
        Toys toys = Toys.toys().rule("1", LOUD, open).outcome("2", SHARP, "NOTIFY");

        JsonNode unsettled = toys.check("'loud': true, 'sharp': false");
        assertThat(outcome(unsettled)).isEqualTo("null");
        assertThat(unsettled.get("reasons").toString()).isEqualTo("[\"UNSETTLED_LAW\"]");
        assertThat(outcome(toys.check("'loud': true, 'sharp': true"))).isEqualTo("\"NOTIFY\"");
        JsonNode mixed = toys.check("'sharp': false");
        assertThat(mixed.get("reasons").toString()).isEqualTo("[\"MISSING_FACTS\"]");
        assertThat(mixed.get("questions").toString()).isEqualTo("[\"/loud\"]");
    }

    @Test
    void an_open_rule_that_prevails_leaves_open_what_it_takes_away() {
        Toys toys = Toys.toys()
                .rule("1", LOUD, "'unsettled': {'decision': 'MAY-PLAY', 'mayMean': ['FREE']}")
                .outcome("2", SHARP, "BANNED")
                .prevails("1", "2");

        JsonNode reply = toys.check("'loud': true");
        assertThat(reply.get("reasons").toString()).isEqualTo("[\"MISSING_FACTS\"]");
        assertThat(reply.get("questions").toString()).isEqualTo("[\"/sharp\"]");
        assertThat(outcome(toys.check("'loud': true, 'sharp': false"))).isEqualTo("\"FREE\"");
    }

    @Test
    void flat_facts_are_decided_with_the_rules_whose_effect_holds() {
        Toys toys = Toys.toys()
                .outcome("1", LOUD, "NOTIFY")
                .outcome("2", SHARP, "BANNED")
                .rule("3", "{'outcome': 'MAY-PLAY', 'in': ['NOTIFY']}", "'duty': {'phase': 'BEFORE'}")
                .rule("4", LOUD, "'severity': 'ERROR', 'require': ['$me.quiet', '=', true]")
                .requires("{'some': '$me.licences', 'as': 'l', 'where': {'inForce': '$l'}}");

        JsonNode reply = toys.ask("'ask': 'decide', 'on': '" + Toys.ON + "', 'facts': {'loud': true, 'sharp': false,"
                + " 'quiet': false, 'licences': []}");

        assertThat(outcome(reply)).isEqualTo("\"NOTIFY\"");
        assertThat(reply.get("rules").toString()).isEqualTo("[\"TOY-2026:1\",\"TOY-2026:3\",\"TOY-2026:4\"]");
    }
}
