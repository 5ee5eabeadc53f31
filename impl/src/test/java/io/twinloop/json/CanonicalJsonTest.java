// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.JSON;
import static io.twinloop.json.Examples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twinloop.UnreadableException;
import io.twinloop.language.Condition;
import io.twinloop.language.Path;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Document;
import io.twinloop.schema.Schema;
import io.twinloop.schema.Subject;
import io.twinloop.transfer.HeldMechanism;
import io.twinloop.transfer.RecipientListing;
import io.twinloop.transfer.Transfer;
import io.twinloop.transfer.TransferFacts;
import io.twinloop.value.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Stall(@Nullable String name, @Nullable Integer coins) implements Subject {
        @Override
        public String type() {
            return "stall";
        }

        public boolean isRich() {
            return true;
        }
    }

    record Booth(String type, String name) implements Subject {}

    private static final CanonicalJson STALLS =
            new CanonicalJson(Map.of("stall", Schema.of("stall", Text.of("Stall", "摊位"), stall -> {
                stall.integer("coins", m -> m.label("coins", "硬币"));
                stall.text("name", m -> m.label("name", "名称"));
            }))::get);

    @Test
    void a_rulebook_that_is_written_is_read_as_equal() {
        String written = JSON.write(Examples.RULEBOOK);

        Rulebook read = JSON.readRulebook(utf8(written));

        assertThat(read).isEqualTo(Examples.RULEBOOK);
        assertThat(JSON.write(read)).isEqualTo(written);
    }

    @Test
    void a_decision_that_is_written_is_read_as_equal() {
        String written = JSON.write(Examples.DECISION);

        Decision read = JSON.readDecision(utf8(written));

        assertThat(read).isEqualTo(Examples.DECISION);
        assertThat(JSON.write(read)).isEqualTo(written);
    }

    @Test
    void the_schema_of_transfers_that_is_written_is_read_as_equal() {
        String written = JsonPrinter.document(SchemaWriter.write(TransferFacts.TRANSFER));

        Schema read = SchemaReader.read(LocatedParser.parse(utf8(written)));

        assertThat(read).isEqualTo(TransferFacts.TRANSFER);
        assertThat(JsonPrinter.document(SchemaWriter.write(read))).isEqualTo(written);
    }

    @Test
    void a_transfer_that_is_written_is_read_as_equal() {
        Transfer transfer = Transfer.builder()
                .id("T-1")
                .exporter(exporter -> exporter.name("某公司").ciio(false))
                .recipient(recipient -> recipient.listing(RecipientListing.NOT_LISTED))
                .volume(volume -> volume.ordinaryPersons(2_000_000).splitFilings(1))
                .held(new HeldMechanism(null, "7", LocalDate.of(2026, 1, 31), null, null))
                .unknown("/coreData/contained")
                .build();

        String written = JSON.write(transfer);

        assertThat(JSON.readSubject(utf8(written))).isEqualTo(transfer);
        assertThat(JSON.readSubject(utf8(written), Transfer.class)).isEqualTo(transfer);
    }

    @Test
    void a_canonical_text_is_written_again_byte_for_byte() {
        assertThat(JSON.write(JSON.readSubject(utf8(Examples.TRANSFER)))).isEqualTo(Examples.TRANSFER);
    }

    @Test
    void the_order_of_members_and_the_spelling_of_numbers_do_not_change_the_bytes() {
        String one = "{\"type\":\"shop\",\"name\":\"A\",\"till\":{\"coins\":5,\"rate\":0.5},"
                + "\"parties\":[{\"id\":\"p\",\"parent\":\"q\"}]}";
        String other = "{\"parties\":[{\"parent\":\"q\",\"id\":\"p\"}], \"grade\":null, \"open\": null,\n"
                + "\"till\":{\"rate\":5.00e-1,\"coins\":5},\"name\":\"\\u0041\",\"type\":\"shop\"}";

        assertThat(JSON.write(JSON.readSubject(utf8(other)))).isEqualTo(JSON.write(JSON.readSubject(utf8(one))));
    }

    @Test
    void what_states_nothing_is_left_out_and_an_empty_list_is_not() {
        Subject read = JSON.readSubject(
                utf8("{\"type\":\"shop\",\"name\":\" \",\"till\":{\"coins\":null},\"tags\":[],\"unknown\":[]}"));

        assertThat(read).isEqualTo(new Document("shop", Map.of("tags", List.of())));
        assertThat(JSON.write(read)).isEqualTo("{\n  \"type\": \"shop\",\n  \"tags\": []\n}\n");
    }

    @Test
    void a_document_holds_plain_values() {
        Subject read = JSON.readSubject(utf8("{\"type\":\"shop\",\"leases\":[{\"id\":\"l\",\"from\":\"2026-02-28\"}],"
                + "\"till\":{\"coins\":7,\"rate\":1.50},\"unknown\":[\"/leases/3/guests/0\"]}"));

        assertThat(read)
                .isEqualTo(new Document(
                        "shop",
                        Map.of(
                                "leases",
                                List.of(Map.of("id", "l", "from", "2026-02-28")),
                                "till",
                                Map.of("coins", new BigDecimal("7"), "rate", new BigDecimal("1.5")),
                                "unknown",
                                List.of("/leases/3/guests/0"))));
    }

    @Test
    void signs_and_dangling_ids_are_not_the_readers_matter() {
        String text = "{\"type\":\"shop\",\"till\":{\"coins\":-5},\"parties\":[{\"id\":\"p\",\"parent\":\"nobody\"}]}";

        assertThat(JSON.readSubject(utf8(text))).isInstanceOf(Document.class);
    }

    @Test
    void the_members_of_a_transfer_are_plain_values_without_what_is_not_stated() {
        Transfer transfer = Transfer.builder()
                .id(" ")
                .exporter(exporter -> exporter.ciio(true))
                .recipient(recipient -> {})
                .volume(volume -> volume.ordinaryPersons(100))
                .held(new HeldMechanism(null, null, LocalDate.of(2026, 1, 31), null, null))
                .build();

        assertThat(JSON.members(transfer))
                .isEqualTo(Map.of(
                        "exporter", Map.of("ciio", true),
                        "volume", Map.of("ordinaryPersons", new BigDecimal("100")),
                        "held", List.of(Map.of("from", "2026-01-31"))));
    }

    @Test
    void the_values_of_a_document_become_plain() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("int", 1);
        values.put("long", 2L);
        values.put("double", 0.1);
        values.put("decimal", new BigDecimal("1.50E+3"));
        values.put("enum", RecipientListing.NOT_LISTED);
        values.put("day", LocalDate.of(2026, 1, 31));
        values.put("unknown", List.of());

        assertThat(JSON.members(new Document("shop", values)))
                .isEqualTo(Map.of(
                        "int", new BigDecimal("1"),
                        "long", new BigDecimal("2"),
                        "double", new BigDecimal("0.1"),
                        "decimal", new BigDecimal("1500"),
                        "enum", "NOT_LISTED",
                        "day", "2026-01-31"));
    }

    @Test
    void a_value_without_a_json_form_is_named_with_its_place() {
        Document document = new Document("shop", Map.of("a", List.of(Map.of("b/c", Instant.EPOCH))));

        assertThatThrownBy(() -> JSON.members(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a subject must have values with a JSON form, has at '/a/0/b~1c': a java.time.Instant");
    }

    @Test
    void a_null_element_and_a_number_without_bounds_have_no_json_form() {
        Document withNull = new Document("shop", Map.of("a", Arrays.asList("b", null)));
        Document huge = new Document("shop", Map.of("a", new BigDecimal("1e400000000")));

        assertThatThrownBy(() -> JSON.members(withNull))
                .hasMessage("a subject must have values with a JSON form, has at '/a/1': null");
        assertThatThrownBy(() -> JSON.members(huge))
                .hasMessage("a subject must have values with a JSON form, has at '/a': "
                        + "a number of more than 64 characters");
    }

    @Test
    void a_document_that_holds_itself_is_refused_and_not_followed() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatThrownBy(() -> JSON.members(new Document("shop", Map.of("a", endless))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a value nested more than 64 deep");
    }

    @Test
    void members_that_the_schema_lacks_are_written_last_by_name() {
        Document document =
                new Document("shop", Map.of("zebra", true, "apple", true, "name", "A", "unknown", List.of("/x")));

        assertThat(JSON.write(document)).isEqualTo("""
                        {
                          "type": "shop",
                          "name": "A",
                          "apple": true,
                          "zebra": true,
                          "unknown": [
                            "/x"
                          ]
                        }
                        """);
    }

    @Test
    void a_vendors_own_record_is_written_and_read() {
        Stall stall = new Stall("A", 3);

        String written = STALLS.write(stall);

        assertThat(written).isEqualTo("{\n  \"type\": \"stall\",\n  \"coins\": 3,\n  \"name\": \"A\"\n}\n");
        assertThat(STALLS.readSubject(utf8(written), Stall.class)).isEqualTo(stall);
        assertThat(STALLS.readSubject(utf8(written), Document.class).members()).containsEntry("name", "A");
    }

    @Test
    void a_vendors_record_may_hold_its_kind() {
        Booth booth = new Booth("stall", "A");

        String written = STALLS.write(booth);

        assertThat(written).isEqualTo(STALLS.write(new Stall("A", null)));
        assertThat(STALLS.readSubject(utf8(written), Booth.class)).isEqualTo(booth);
    }

    @Test
    void a_value_that_a_vendors_record_cannot_hold_is_refused_with_its_place() {
        String text = "{\"type\":\"stall\",\n \"coins\": 99999999999}";

        assertThatThrownBy(() -> STALLS.readSubject(utf8(text), Stall.class))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.pointer()).isEqualTo("/coins");
                    assertThat(refused.line()).isEqualTo(2);
                    assertThat(refused.problem().en()).isEqualTo("must be a value that Stall can hold");
                });
    }

    @Test
    void the_kind_must_be_that_of_the_type_asked_for() {
        assertThatThrownBy(() -> JSON.readSubject(utf8("{\"type\":\"shop\"}"), Transfer.class))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.pointer()).isEqualTo("/type");
                    assertThat(refused.problem().en())
                            .isEqualTo("must be the kind of a Transfer, was: the text 'shop'");
                });
        assertThatThrownBy(() -> JSON.readSubject(utf8("{\"type\":\"transfer\"}"), Document.class))
                .hasMessageContaining("must be the kind of a Document, was: the text 'transfer'");
    }

    @Test
    void a_rulebook_with_a_native_fact_cannot_be_written() {
        Rulebook rulebook = new Rulebook(
                Examples.RULEBOOK.instrument(),
                1,
                Examples.SHOP,
                Map.of(),
                List.of(new Fact.Native(
                        "isNear", Text.of("is near", "相近"), List.of(), (arguments, on) -> true, List.of())),
                List.of(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> JSON.write(rulebook))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rulebook SHOP-2024 must have no native fact to be written as JSON, has: 'isNear'");
    }

    @Test
    void a_condition_is_written_on_one_line() {
        Condition condition = Condition.all(
                new Condition.Stated(Path.parse("$me.a")), new Condition.InForce(Path.parse("$me.b"), Path.ON));

        assertThat(CanonicalJson.conditionText(condition))
                .isEqualTo("{\"all\":[{\"stated\":\"$me.a\"},{\"inForce\":\"$me.b\"}]}");
    }

    @Test
    void texts_are_escaped_only_where_they_must_be() {
        Document document = new Document("shop", Map.of("name", "数据\"\\/\n\u0001\u2028\ud83d\ude00\ud83d"));

        assertThat(JSON.write(document)).contains("\"name\": \"数据\\\"\\\\/\\n\\u0001\\u2028\ud83d\ude00\\ud83d\"");
    }

    @Test
    void the_digest_is_that_of_the_utf8_bytes() {
        assertThat(CanonicalJson.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
