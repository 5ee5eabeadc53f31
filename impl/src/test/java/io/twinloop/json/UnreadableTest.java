// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.JSON;
import static io.twinloop.json.Examples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.twinloop.UnreadableException;
import io.twinloop.value.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                        | (line 1, column 1): the text ends where a value (an object, a list, a text in double quotes, a number, true, false or null) is expected
            null                                      | (line 1, column 1): must be an object, was: null
            []                                        | (line 1, column 1): must be an object, was: a list
            {}                                        | (line 1, column 1): must have a member 'type'
            {"type":"shop"} x                         | (line 1, column 17): found 'x' where the end of the text is expected
            {"type":"shop",}                          | (line 1, column 16): found '}' where a member's name in double quotes is expected
            {"type":"shop" "name":"A"}                | (line 1, column 16): found '"' where ',' or '}' is expected
            {"type":"shop","name" "A"}                | /name (line 1, column 23): found '"' where ':' is expected
            {"type":"shop","name":"A                  | /name (line 1, column 25): the text ends where '"' is expected
            {"type":"shop","name":"\\x"}              | /name (line 1, column 25): found 'x' where one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u is expected
            {"type":"shop","name":"\\u00g0"}          | /name (line 1, column 28): found 'g' where one of four hexadecimal digits is expected
            {"type":"shop","name":"\\ud83d!"}         | /name (line 1, column 30): must not have half a character: the surrogate \\ud83d stands alone
            {"type":"shop","name":"a\tb"}             | /name (line 1, column 25): must have the control character U+0009 escaped, as \\u0009
            {"type":"shop","name":NaN}                | /name (line 1, column 23): found 'NaN' where a value (an object, a list, a text in double quotes, a number, true, false or null) is expected
            {"type":"shop","till":{"coins":012}}      | /till/coins (line 1, column 33): a number must not begin with 0 before other digits
            {"type":"shop","till":{"coins":1.}}       | /till/coins (line 1, column 34): found '}' where a digit is expected
            {"type":"shop","till":{"rate":1e400000000}} | /till/rate (line 1, column 31): a number must have at most 64 characters when written plainly, without an exponent
            {"type":"shop","name":"A","name":"B"}     | /name (line 1, column 27): a member must stand once, 'name' stands also in line 1, column 16
            {"type":"shop","tags":["a",null]}         | /tags/1 (line 1, column 28): an element of a list must be stated, was: null
            {"type":"shops"}                          | /type (line 1, column 9): must be one of 'transfer', 'shop', was: the text 'shops'; did you mean 'shop'?
            {"type":7}                                | /type (line 1, column 9): must be a text, was: the number 7
            {"type":"shop","nmae":"A"}                | /nmae (line 1, column 16): no member is called 'nmae' here (known: 'type', 'name', 'open', 'till', 'grade', 'grades', 'tags', 'parties', 'leases', 'unknown'); did you mean 'name'?
            {"type":"shop","till":{"x":null}}         | /till/x (line 1, column 24): no member is called 'x' here (known: 'coins', 'rate')
            {"type":"shop","open":"yes"}              | /open (line 1, column 23): must be true or false, was: the text 'yes'
            {"type":"shop","till":{"coins":5.0}}      | /till/coins (line 1, column 32): must be a whole number such as 5, was: the number 5.0
            {"type":"shop","till":{"coins":9223372036854775808}} | /till/coins (line 1, column 32): must be a whole number from -9223372036854775808 to 9223372036854775807, was: the number 9223372036854775808
            {"type":"shop","till":{"rate":"1"}}       | /till/rate (line 1, column 31): must be a number, was: the text '1'
            {"type":"shop","till":[]}                 | /till (line 1, column 23): must be an object, was: a list
            {"type":"shop","tags":{}}                 | /tags (line 1, column 23): must be a list, was: an object
            {"type":"shop","grade":"Hihg"}            | /grade (line 1, column 24): must be one of 'LOW', 'HIGH', was: the text 'Hihg'; did you mean 'HIGH'?
            {"type":"shop","grade":"HIHG"}            | /grade (line 1, column 24): must be one of 'LOW', 'HIGH', was: the text 'HIHG'; did you mean 'HIGH'?
            {"type":"shop","grade":"high"}            | /grade (line 1, column 24): must be one of 'LOW', 'HIGH', was: the text 'high'; did you mean 'HIGH'?
            {"type":"shop","leases":[{"from":"2026-02-30"}]} | /leases/0/from (line 1, column 34): must be a day of the calendar, was: the text '2026-02-30'
            {"type":"shop","leases":[{"from":"1 May"}]} | /leases/0/from (line 1, column 34): must be a day such as '2026-01-31', was: the text '1 May'
            {"type":"shop","unknown":["till"]}        | /unknown/0 (line 1, column 27): must be the JSON Pointer of a member such as '/exporter/ciio', was: the text 'till'
            {"type":"shop","unknown":["/till/coin"]}  | /unknown/0 (line 1, column 27): no member is called 'coin' here (known: 'coins', 'rate'); did you mean 'coins'?
            {"type":"shop","unknown":["/tags/one"]}   | /unknown/0 (line 1, column 27): must have an index such as 0 after a list, was: 'one'
            {"type":"shop","unknown":["/name/x"]}     | /unknown/0 (line 1, column 27): must end at a member without members, goes on with 'x'
            """)
    void a_subject_that_cannot_be_read_is_refused_with_its_place(String text, String message) {
        assertThat(refused(JSON::readSubject, utf8(text))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format": 1              | "format": 2               | /format: must be the format 1, was: the number 2
            "type": "rulebook"       | "type": "decision"        | /type: must be one of 'rulebook', was: the text 'decision'
            "rank": "CHARTER"        | "rank": "CHARTRE"         | /instrument/rank: must be one of 'LAW', 'ADMINISTRATIVE_REGULATION', 'DEPARTMENTAL_RULE', 'NORMATIVE_DOCUMENT', 'GUIDANCE', 'TREATY', 'STANDARD', 'CHARTER', was: the text 'CHARTRE'; did you mean 'CHARTER'?
            "until": "2030-01-01"    | "until": "2020-01-01"     | /instrument/inForce: 'until' must be after 'from', was: 2024-03-22 to 2020-01-01
            "en": "Shop Rules"       | "en": " "                 | /instrument/title/en: must not be blank
            "id": "SHOP-2024:3"      | "id": "SHOP-2024:1"       | /rules/2/id: must name each rule once, 'SHOP-2024:1' is also the rule at index 0
            "id": "SHOP-2024:3"      | "id": "three"             | /rules/2/id: must be a rule's id such as 'CBDF-2024:5(1)(4)', 'CUSTODY-03' or 'LIFECYCLE.NO_SURVIVAL', was: the text 'three'
            "LOW": {                 | "LWO": {                  | /schema/members/grade/labels/LWO: must be one of 'LOW', 'HIGH', was: the text 'LWO'; did you mean 'LOW'?
            "disapplies": true       | "disapplies": false       | /rules/2/disapplies: must be true, was: false
            "disapplies": true       | "severity": "ERROR"       | /rules/2: must have exactly one of the members 'outcome', 'unsettled', 'disapplies', 'require', 'duty'
            "stated": "$me.name"     | "stated": "$me.Name"      | /rules/0/when/not/stated: must be a path such as '$me.assetId', was: the text '$me.Name'
            "stated": "$me.name"     | "statd": "$me.name"       | /rules/0/when/not/statd: no member is called 'statd' here (known: 'all', 'any', 'not', 'shown', 'presumed', 'stated', 'inForce', 'near', 'some', 'every', 'no', 'fact', 'outcome'); did you mean 'stated'?
            ">="                     | "=>"                      | /rules/3/require/shown/1: must be one of '=', '!=', '<', '<=', '>', '>=', 'in', 'has', was: the text '=>'; did you mean '=' or '>' or '>='?
            """)
    void a_rulebook_that_cannot_be_read_is_refused_with_its_place(String part, String edited, String message) {
        String rulebook = JSON.write(Examples.RULEBOOK);
        assertThat(rulebook).contains(part);

        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class, () -> JSON.readRulebook(utf8(rulebook.replace(part, edited))));

        assertThat(refused.pointer() + ": " + refused.problem().en()).isEqualTo(message);
    }

    @Test
    void only_utf8_without_a_byte_order_mark_is_read() {
        byte[] bom = utf8("\ufeff{}");
        byte[] malformed = {'{', '\n', ' ', (byte) 0xC3, '}'};

        assertThat(refused(JSON::readSubject, bom))
                .isEqualTo("(line 1, column 1): must not begin with a byte order mark");
        assertThat(refused(JSON::readSubject, "{}".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("(line 1, column 1): must be UTF-8, was: UTF-16 or UTF-32");
        assertThat(refused(JSON::readSubject, "{}".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("(line 1, column 1): must be UTF-8, was: UTF-16 or UTF-32");
        assertThat(refused(JSON::readSubject, "{}".getBytes(Charset.forName("UTF-32BE"))))
                .isEqualTo("(line 1, column 1): must be UTF-8, was: UTF-16 or UTF-32");
        assertThat(refused(JSON::readSubject, malformed))
                .isEqualTo("(line 2, column 2): must be UTF-8, the byte 0xC3 at offset 3 is not");
    }

    @Test
    void what_is_too_large_or_too_deep_is_refused() {
        assertThat(refused(JSON::readSubject, utf8("[".repeat(65))))
                .endsWith("(line 1, column 65): objects and lists must be nested at most 64 deep");
        assertThat(refused(JSON::readSubject, utf8("[" + "1,".repeat(1_000_000) + "1]")))
                .endsWith("must have at most 1000000 names, values and brackets");
        assertThat(refused(JSON::readSubject, new byte[8 * 1024 * 1024 + 1]))
                .isEqualTo("(line 1, column 1): must have at most 8388608 bytes, has: 8388609");
        assertThat(refused(JSON::readSubject, utf8("\"" + "a".repeat(100_001) + "\"")))
                .isEqualTo("(line 1, column 100003): must have at most 100000 characters");
        assertThat(refused(JSON::readSubject, utf8("{\"" + "a".repeat(257) + "\":1}")))
                .isEqualTo("(line 1, column 260): must have at most 256 characters");
        assertThat(refused(JSON::readSubject, utf8("1".repeat(65))))
                .isEqualTo("(line 1, column 1): a number must have at most 64 characters when written plainly, "
                        + "without an exponent");
    }

    @Test
    void an_id_too_long_for_its_pattern_is_refused() {
        String id = "A" + "-a".repeat(40_000) + ":1";
        String rulebook = JSON.write(Examples.RULEBOOK).replace("SHOP-2024:5", id);

        assertThat(refused(JSON::readRulebook, utf8(rulebook))).endsWith("must have at most 256 characters");
    }

    @Test
    void columns_count_characters_and_lines_line_feeds() {
        assertThat(refused(JSON::readSubject, utf8("{\r\n\"type\":\"shop\",\"name\":\"数据😀\",\"x\":1}")))
                .startsWith("/x (line 2, column 28): no member is called 'x' here");
    }

    @Test
    void a_problem_is_put_in_both_languages() {
        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class, () -> JSON.readSubject(utf8("{\"type\":\"shop\",\"open\":\"yes\"}")));

        assertThat(refused.describe(Language.ZH)).endsWith("应为 true 或 false，实为：文本 'yes'");
    }

    @Test
    void an_example_in_a_message_is_one_that_can_be_read() {
        String rulebook = JSON.write(Examples.RULEBOOK);
        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class,
                () -> JSON.readRulebook(utf8(rulebook.replace("\"SHOP-2024:2\"", "\"two\""))));

        assertThat(refused.problem().en())
                .isEqualTo("must be a citation such as 'CBDF-2024:5(1)(4)', was: the text 'two'");
        assertThat(refused.problem().zh()).isEqualTo("应为引用（如 'CBDF-2024:5(1)(4)'），实为：文本 'two'");
    }

    @Test
    void an_input_within_a_message_is_short_and_on_one_line() {
        assertThat(refused(JSON::readSubject, utf8("{\"type\":\"a\\n" + "b".repeat(100) + "\"}")))
                .isEqualTo("/type (line 1, column 9): must be one of 'transfer', 'shop', was: the text 'a\\u000a"
                        + "b".repeat(58) + "…'");
    }

    @Test
    void a_message_is_the_same_in_whatever_locale_the_machine_is_set_to() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(refused(JSON::readSubject, utf8("{\"type\":\"shop\",\"till\":{\"coins\":9223372036854775808}}")))
                    .contains("from -9223372036854775808 to 9223372036854775807,");
            assertThat(refused(JSON::readSubject, utf8("{\"type\":\"shop\",\"name\":\"A\",\"name\":\"B\"}")))
                    .endsWith("'name' stands also in line 1, column 16");
            assertThat(refused(JSON::readSubject, new byte[] {'{', '\n', ' ', (byte) 0xC3, '}'}))
                    .endsWith("the byte 0xC3 at offset 3 is not");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String refused(Function<byte[], ?> read, byte[] utf8) {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> read.apply(utf8));
        assertThat(refused).as("refusal").isNotNull();
        return refused.describe(Language.EN);
    }
}
