// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A shop asks the decision about a toy, of which it knows what a mapping tells (semantics 1.1). */
class MappingTest {

    private static final String SHOP = """
            {'type': 'rulebook', 'instrument': {'id': 'SHOP-2026'}, 'schema': {'subject': 'shop', 'members': {
               'noisy': {'type': 'flag'}, 'pieces': {'type': 'integer'}, 'shades': {'list': {'code': ['RED', 'BLUE']}}}},
             'rules': [{'id': 'SHOP-01', 'about': 'shop', 'severity': 'ERROR',
               'require': {'outcome': 'MAY-PLAY', 'in': [%s], 'with': {%s}}}]}""";

    private static final Toys TOYS = Toys.toys()
            .outcome("1", "['$me.quiet', '=', false]", "BANNED")
            .outcome("2", "{'all': [['$me.quiet', '=', true], ['$me.parts', '>=', 100]]}", "NOTIFY")
            .outcome(
                    "3",
                    "{'all': [['$me.quiet', '=', true], ['$me.parts', '<', 100], ['$me.colours', 'has', 'RED']]}",
                    "NOTIFY");

    private static JsonNode check(String with, String in, String shop, boolean strict) {
        Library toys = TOYS.library();
        List<JsonNode> books = new ArrayList<>(toys.rulebooks());
        books.add(Toys.json(SHOP.formatted(in, with)));
        String request = "{'seq': 1, 'ask': 'check', 'strict': %s, 'on': '%s', 'document': {'type': 'shop'%s}}"
                .formatted(strict, Toys.ON, shop == null ? "" : ", " + shop);
        return new JsonMapper()
                .readTree(new NaivePlatform(new Library(books, toys.decisions())).answer(request.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # mapping                                                        | outcome  | shop              | verdict
            'quiet': {'test': ['$me.noisy', '=', false]}, 'parts': '$me.pieces' | 'NOTIFY' | 'noisy': false, 'pieces': 100 | ACCEPTED
            'quiet': {'test': ['$me.noisy', '=', false]}, 'parts': '$me.pieces' | 'NOTIFY' | 'noisy': true, 'pieces': 100  | REJECTED
            'parts': '$me.pieces', 'colours': '$me.shades'                   | 'NOTIFY' | 'pieces': 1, 'shades': ['RED'] | ACCEPTED
            'parts': '$me.pieces', 'colours': '$me.shades'                   | 'FREE'   | 'pieces': 1, 'shades': []     | ACCEPTED
            'parts': '$me.pieces', 'colours': '$me.shades'                   | 'FREE'   | 'pieces': 1       | UNDETERMINED
            'parts': {'atLeast': '$me.pieces'}                               | 'NOTIFY' | 'pieces': 100     | ACCEPTED
            'parts': {'atLeast': '$me.pieces'}, 'colours': '$me.shades'      | 'FREE'   | 'pieces': 99, 'shades': [] | UNDETERMINED
            'parts': {'presumed': 200}                                       | 'NOTIFY' |                   | ACCEPTED
            'parts': '$me.pieces'                                            | 'NOTIFY' | 'pieces': -1      | UNDETERMINED
            """)
    void a_mapping_is_asked(String with, String in, String shop, String verdict) {
        assertThat(check(with, in, shop, false).get("verdict").stringValue()).isEqualTo(verdict);
    }

    @Test
    void what_is_presumed_of_the_mapped_document_is_told_with_the_rule() {
        JsonNode reply = check("'parts': '$me.pieces'", "'NOTIFY'", "'pieces': 100", false);

        assertThat(reply.get("assumptions").toString()).isEqualTo("[{\"path\":\"\",\"rule\":\"SHOP-01\"}]");
        assertThat(check("'parts': '$me.pieces'", "'NOTIFY'", "'pieces': 100", true)
                        .get("verdict")
                        .stringValue())
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void what_is_said_to_be_unknown_is_not_presumed_but_asked() {
        String quiet = "'quiet': {'test': ['$me.noisy', '=', false]}, 'parts': '$me.pieces'";
        JsonNode reply = check(quiet, "'NOTIFY'", "'pieces': 100, 'unknown': ['/noisy']", false);

        assertThat(reply.get("verdict").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(reply.get("questions").toString()).isEqualTo("[\"/noisy\"]");
        assertThat(check(quiet, "'NOTIFY'", "'pieces': 100", false)
                        .get("verdict")
                        .stringValue())
                .isEqualTo("ACCEPTED");
    }
}
