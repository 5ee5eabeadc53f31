// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What cannot be read, what is wrong though it can, and how a request is answered (semantics 8.2). */
class ReadingTest {

    private static final Toys TOYS = Toys.toys().requires("{'all': []}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'loud': 'yes'                            | /loud
            'louder': true                           | /louder
            'loud': true, 'loud': true               | /loud
            'box': {'size': 1.0}                     | /box/size
            'box': {'size': 1e3}                     | /box/size
            'box': []                                | /box
            'parts': 9223372036854775808             | /parts
            'weight': '1'                            | /weight
            'colour': 'red'                          | /colour
            'colours': ['RED', 'GREEN']              | /colours/1
            'colours': [null]                        | /colours/0
            'made': '2026-02-30'                     | /made
            'made': '20260228'                       | /made
            'licences': [{'from': ' '}]              | /licences/0/from
            'a/b': 1                                 | /a~1b
            'unknown': '/loud'                       | /unknown
            'unknown': ['/louder']                   | /unknown/0
            'unknown': ['/colours/x']                | /unknown/0
            """)
    void a_document_that_cannot_be_read_is_answered_with_the_place(String toy, String place) {
        assertThat(TOYS.check(toy).toString()).isEqualTo("{\"seq\":1,\"unreadable\":\"" + place + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'parts': -1                                               | TL-STRUCTURE-01 | /parts
            'unknown': ['/colours/0']                                 | TL-STRUCTURE-01 | /unknown/0
            'loud': true, 'unknown': ['/loud']                        | TL-STRUCTURE-02 | /loud
            'licences': [{'from': '2026-01-02', 'until': '2026-01-01'}] | TL-STRUCTURE-03 | /licences/0/until
            'maker': 'x'                                              | TL-STRUCTURE-04 | /maker
            'makers': [{'id': 'a'}, {'id': 'a'}]                      | TL-STRUCTURE-05 | /makers/0/id
            """)
    void what_is_wrong_is_a_finding(String toy, String rule, String place) {
        JsonNode finding = TOYS.check(toy).at("/findings/0");

        assertThat(finding.get("rule").stringValue()).isEqualTo(rule);
        assertThat(finding.get("path").stringValue()).isEqualTo(place);
    }

    @Test
    void null_and_blank_are_not_stated() {
        Toys toys = Toys.toys().requires("{'shown': {'stated': '$me.name'}}");

        assertThat(toys.check("'name': null").at("/findings/0/basis").stringValue())
                .isEqualTo("MISSING");
        assertThat(toys.check("'name': ' '").at("/findings/0/basis").stringValue())
                .isEqualTo("MISSING");
    }

    @Test
    void it_says_who_it_is_and_what_it_does_not_know() {
        assertThat(TOYS.ask("'ask': 'hello', 'protocol': 1").propertyNames())
                .containsExactly("seq", "name", "version", "language", "profiles");
        assertThat(TOYS.ask("'ask': 'sing'").toString()).isEqualTo("{\"seq\":1,\"unsupported\":\"ask\"}");
    }

    @Test
    void a_library_has_another_rulebook_or_decision_in_place_of_one() {
        Library library = TOYS.library();
        JsonNode other = Toys.toys()
                .outcome("1", "{'all': []}", "BANNED")
                .library()
                .rulebooks()
                .get(0);

        assertThat(library.withRulebook(other).rulebooks()).containsExactly(other);
        assertThat(library.withDecision(library.decisions().get(0))).isEqualTo(library);
        assertThatThrownBy(() -> library.withRulebook(Toys.json("{'instrument': {'id': 'OTHER'}}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Library.ofKit().decisions()).isNotEmpty();
    }
}
