// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Json;
import io.twinloop.Twinloop;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reference speaks the kit's protocol, whatever it is asked. */
class AnswersTest {

    private static final Json JSON = Twinloop.load().json();

    /** A shop's newsletter: 2,000 ordinary persons, nothing special, and every fact that the rules read stated. */
    private static final String NEWSLETTER = """
            "exporter.ciio": false, "exporter.stateOrgan": false, "exporter.householdAct": false, "exporter.roles": [],
            "recipient.listing": "NOT_LISTED", "personalInfo.contained": true, "personalInfo.anonymised": false,
            "personalInfo.sensitive": false, "personalInfo.minorsUnder14": false, "personalInfo.legalBasis": "CONSENT",
            "importantData.status": "NONE", "coreData.contained": false, "stateSecret.contained": false,
            "exportControl.controlled": false, "humanGenetic.contained": false, "foreignRequest.received": false,
            "ground.claimed": "NONE", "zone.inScope": false, "gba.contract": false, "volume.ordinaryPersons": %d,
            "volume.sensitivePersons": 0, "volume.personsHandled": 3000, "volume.splitFilings": 1, "papers.submitted": false""";

    private static JsonNode answer(String request) {
        String reply = JSON.answer(request);
        assertThat(reply).doesNotContain("\n", "\r");
        return VectorPair.MAPPER.readTree(reply);
    }

    private static JsonNode decide(String facts) {
        return answer(
                "{\"seq\":3,\"ask\":\"decide\",\"on\":\"2026-11-23\",\"facts\":{" + facts.replace('\n', ' ') + "}}");
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    @Test
    void it_says_who_it_is_and_which_profiles_it_serves() {
        JsonNode hello = answer("{\"seq\":1,\"ask\":\"hello\",\"protocol\":1}");

        assertThat(hello.propertyNames()).containsExactly("seq", "name", "version", "language", "profiles");
        assertThat(hello.get("name").stringValue()).isEqualTo("Twinloop");
        assertThat(texts(hello.get("profiles"))).containsExactly("facts", "documents");
    }

    @Test
    void a_check_gives_the_parts_in_which_platforms_must_agree_and_no_others() {
        JsonNode reply = answer("""
                {"seq":2,"ask":"check","on":"2026-11-23","document":{"type":"transfer",
                 "personalInfo":{"contained":true},"foreignRequest":{"received":true,"storedInChina":true,"approved":false}}}""");

        assertThat(reply.propertyNames())
                .containsExactly(
                        "seq",
                        "verdict",
                        "reasons",
                        "outcomes",
                        "findings",
                        "questions",
                        "duties",
                        "assumptions",
                        "entities");
        assertThat(reply.get("seq").intValue()).isEqualTo(2);
        assertThat(reply.get("verdict").stringValue()).isEqualTo("REJECTED");
        assertThat(reply.at("/outcomes/CN-OUTBOUND").stringValue()).isEqualTo("PROHIBITED");
    }

    @Test
    void a_strict_check_presumes_nothing() {
        String request =
                "{\"seq\":4,\"ask\":\"check\",\"on\":\"2026-11-23\",\"strict\":%s,\"document\":{\"type\":\"transfer\"}}";

        assertThat(answer(request.formatted("true")).get("assumptions")).isEmpty();
        assertThat(texts(answer(request.formatted("true")).get("questions"))).contains("/foreignRequest/received");
        assertThat(answer(request.formatted("false")).get("assumptions")).isNotEmpty();
        assertThat(answer(request.formatted("null"))).isEqualTo(answer(request.formatted("false")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"transfer","exporter":{"ciio":1}}                            | /exporter/ciio
            {"type":"transfer","exporter":{"ciio":true,"ciio":true}}             | /exporter/ciio
            {"type":"transfer","exporter":{"ciios":true}}                        | /exporter/ciios
            {"type":"transfer","kind":"SENT"}                                    | /kind
            {"type":"transfer","startedOn":"2026-02-30"}                         | /startedOn
            {"type":"transfer","held":[{"kind":"CERTIFICATION"},{"from":"May"}]} | /held/1/from
            {"type":"transfers"}                                                 | /type
            {}                                                                   | ``
            []                                                                   | ``
            {"type":"transfer","exporter":{"ciio":maybe}}                        | /exporter/ciio
            """)
    void a_document_that_cannot_be_read_is_answered_with_the_place_in_it(String document, String place) {
        JsonNode reply = answer("{\"document\":" + document + ",\"seq\":5,\"ask\":\"check\",\"on\":\"2026-11-23\"}");

        assertThat(reply.toString()).isEqualTo("{\"seq\":5,\"unreadable\":\"" + place + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"seq":7,"ask":"sing"}                                        | ask
            {"seq":7,"ask":"hello","protocol":2}                          | protocol
            """)
    void what_it_does_not_know_is_named(String request, String unsupported) {
        assertThat(JSON.answer(request)).isEqualTo("{\"seq\":7,\"unsupported\":\"" + unsupported + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"seq":8}                                                     | must have a member 'ask'
            {"seq":8,"ask":7}                                             | /ask: must be a text, was: the number 7
            {"seq":8,"ask":"hello"}                                       | must have a member 'protocol'
            {"seq":8,"ask":"hello","protocol":1,"x":null}                 | no member is called 'x' here (known: 'seq', 'ask', 'protocol')
            {"seq":8,"ask":"check","document":{"type":"transfer"}}        | must have a member 'on'
            {"seq":8,"ask":"check","on":"2026-11-23"}                     | must have a member 'document'
            {"seq":8,"ask":"check","on":"2026-11-23","document":null}     | must have a member 'document'
            {"seq":8,"ask":"check","on":"2026-11-31","document":{}}       | /on: must be a day of the calendar, was: the text '2026-11-31'
            {"seq":8,"ask":"check","on":"2026-11-23","document":{},"strict":"no"} | /strict: must be true or false, was: the text 'no'
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":[]}         | /facts: must be an object, was: a list
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"a":1,"a":1}} | /facts/a: a member must stand once, 'a' stands also in line 1, column 2
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"exporter":{"ciio":true}}} | /facts/exporter: must be one fact by its path, such as 'exporter.ciio'
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"exporter":1,"exporter.ciio":true}} | /facts/exporter.ciio: must be one fact by its path, such as 'exporter.ciio'
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"type":"transfer"}} | /facts/type: must be one fact by its path, such as 'exporter.ciio'
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"unknown":[]}} | /facts/unknown: must be one fact by its path, such as 'exporter.ciio'
            {"seq":8,"ask":"decide","on":"2026-11-23","facts":{"exporter.ciio":"no"}} | /exporter/ciio: must be true or false, was: the text 'no'
            """)
    void a_request_that_is_wrong_is_answered_with_its_number_and_what_is_wrong(String request, String error) {
        JsonNode reply = answer(request);

        assertThat(reply.propertyNames()).containsExactly("seq", "error");
        assertThat(reply.get("seq").intValue()).isEqualTo(8);
        assertThat(reply.get("error").stringValue()).startsWith(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"seq\"",
                "{\"seq\":1",
                "{\"seq\":1}}",
                "{\"seq\":1}{}",
                "{\"seq\":0}",
                "{\"seq\":-1}",
                "{\"seq\":1.0}",
                "{\"seq\":1e999}",
                "{\"seq\":\"1\"}",
                "{\"seq\":1,\"seq\":1}",
                "{\"seq\":9223372036854775808}",
                "{'seq':1}",
                "{\"seq\":1,}",
                "{\"seq\":\"",
                "{\"seq\":\"\\",
                "\ud83d",
                "\uffff\u0000"
            })
    void a_request_without_a_number_is_answered_without_one(String request) {
        assertThat(answer(request).propertyNames()).containsExactly("error");
    }

    @Test
    void a_request_that_is_too_large_or_too_deep_is_answered() {
        String deep = "[".repeat(1_000_000);
        String check = "{\"seq\":9,\"ask\":\"check\",\"on\":\"2026-11-23\",\"document\":%s}";

        assertThat(answer(" ".repeat(8 * 1024 * 1024 + 1)).get("error").stringValue())
                .startsWith("must have at most");
        assertThat(answer(check.formatted(deep)).propertyNames()).containsExactly("error");
        assertThat(answer(check.formatted(deep + "]".repeat(1_000_000))).propertyNames())
                .containsExactly("seq", "unreadable");
        assertThat(answer("{\"seq\":9,\"ask\":\"decide\",\"on\":\"2026-11-23\",\"facts\":{\"" + ".".repeat(256)
                                + "\":1}}")
                        .propertyNames())
                .containsExactly("seq", "error");
    }

    @Property(tries = 300)
    void a_request_that_was_damaged_is_answered(@ForAll @IntRange(max = 79) int at, @ForAll char instead) {
        String request = "{\"seq\":1,\"ask\":\"check\",\"on\":\"2026-11-23\",\"document\":{\"type\":\"transfer\"}}";
        StringBuilder damaged = new StringBuilder(request);
        damaged.setCharAt(at % request.length(), instead);

        assertThat(answer(damaged.toString()).propertyNames()).isNotEmpty();
    }

    @Test
    void facts_are_decided_and_the_rules_named_whose_effect_holds() {
        JsonNode exempt = decide(NEWSLETTER.formatted(2_000));
        JsonNode contract = decide(NEWSLETTER.formatted(200_000));

        assertThat(exempt.propertyNames()).containsExactly("seq", "outcomes", "rules");
        assertThat(exempt.at("/outcomes/CN-OUTBOUND").stringValue()).isEqualTo("EXEMPT");
        assertThat(texts(exempt.get("rules"))).contains("CBDF-2024:5(1)(4)").doesNotContain("CBDF-2024:8(1)");
        assertThat(contract.at("/outcomes/CN-OUTBOUND").stringValue()).isEqualTo("STANDARD_CONTRACT_OR_CERTIFICATION");
        assertThat(texts(contract.get("rules"))).contains("CBDF-2024:8(1)").doesNotContain("CBDF-2024:5(1)(4)");
    }

    @Test
    void a_rule_that_reads_a_list_of_entities_is_not_named() {
        // 'held' is not stated, and is no flat fact: PIPL 38 on what is held cannot be among them.
        assertThat(texts(decide(NEWSLETTER.formatted(200_000)).get("rules")))
                .isNotEmpty()
                .noneMatch(id -> id.endsWith("#held"));
    }

    @Test
    void nothing_is_presumed_where_facts_are_decided() {
        JsonNode reply = decide(NEWSLETTER.formatted(2_000).replace("\"stateSecret.contained\": false,", ""));

        assertThat(reply.at("/outcomes/CN-OUTBOUND").isNull()).isTrue();
    }
}
