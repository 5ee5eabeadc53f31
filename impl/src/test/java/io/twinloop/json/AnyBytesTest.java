// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import static io.twinloop.json.Examples.JSON;
import static io.twinloop.json.Examples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.UnreadableException;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes are, they are refused in the one way, or read, and then written and read again as equal. */
class AnyBytesTest {

    private static final List<Function<byte[], ?>> READERS =
            List.of(JSON::readSubject, JSON::readRulebook, JSON::readDecision);

    private static final List<String> DOCUMENTS =
            List.of(Examples.TRANSFER, JSON.write(Examples.RULEBOOK), JSON.write(Examples.DECISION));

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "0",
            "-1",
            "1e9",
            "1e-99",
            "0.5",
            "\"\"",
            "\"$\"",
            "\"$me\"",
            "\"type\"",
            "\\",
            "\\u0000",
            "\n",
            " ",
            "数",
            "\"2026-02-30\"",
            "{}",
            "[]",
            "[[",
            "/",
            "~");

    private static final JsonMapper JACKSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    @Property
    void random_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        for (Function<byte[], ?> reader : READERS) {
            assertReadOrRefused(reader, bytes);
        }
    }

    @Property(tries = 2000)
    void random_pieces_of_json_are_read_or_refused(@ForAll("texts") String text) {
        for (Function<byte[], ?> reader : READERS) {
            assertReadOrRefused(reader, utf8(text));
        }
    }

    @Property(tries = 2000)
    void an_edited_document_is_read_or_refused(@ForAll("edits") Edit edit) {
        for (int i = 0; i < READERS.size(); i++) {
            assertReadOrRefused(READERS.get(i), utf8(edit.of(DOCUMENTS.get(i))));
        }
    }

    @Property(tries = 2000)
    void a_document_with_a_byte_changed_is_read_or_refused(@ForAll byte value, @ForAll("places") double place) {
        for (int i = 0; i < READERS.size(); i++) {
            byte[] bytes = utf8(DOCUMENTS.get(i));
            bytes[(int) (place * bytes.length)] = value;
            assertReadOrRefused(READERS.get(i), bytes);
        }
    }

    @Property(tries = 2000)
    void what_another_strict_parser_refuses_is_refused_and_what_it_takes_is_taken(@ForAll("texts") String text) {
        @Nullable String ours = null;
        try {
            Node node = LocatedParser.parse(utf8(text));
            ours = JsonPrinter.line(node.accept(PlainTree.OF_NODE));
        } catch (UnreadableException refused) {
            // Two things are refused here beyond the grammar of JSON: nulls that would be lost, and large numbers.
            if (refused.getMessage().contains("null") || refused.getMessage().contains("at most")) {
                return;
            }
        }
        assertThat(ours != null).as(text).isEqualTo(isJson(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
        Arbitrary<String> objects = pieces.map(piece -> "{\"type\":\"shop\",\"name\":" + piece + "}");
        Arbitrary<String> values = Arbitraries.of(PIECES).map(piece -> "[[" + piece + "],{\"a\":" + piece + "}]");
        return Arbitraries.oneOf(pieces, objects, values);
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Combinators.combine(places(), Arbitraries.integers().between(0, 12), Arbitraries.of(PIECES))
                .as(Edit::new);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.integers().between(0, 999_999).map(millionths -> millionths / 1e6);
    }

    /**
     * A piece of a text put in place of another.
     *
     * @param place where, from 0 to 1
     * @param length how many characters it replaces
     * @param piece the piece
     */
    record Edit(double place, int length, String piece) {
        String of(String text) {
            int start = (int) (place * text.length());
            return text.substring(0, start) + piece + text.substring(Math.min(text.length(), start + length));
        }
    }

    private static void assertReadOrRefused(Function<byte[], ?> reader, byte[] bytes) {
        try {
            Object read = reader.apply(bytes);
            assertThat(reader.apply(utf8(written(read)))).isEqualTo(read);
        } catch (UnreadableException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            assertThat(refused.getMessage()).doesNotContain("tools.jackson").doesNotContain("\n");
        } catch (RuntimeException other) {
            throw new AssertionError("bytes: " + new String(bytes, StandardCharsets.UTF_8), other);
        }
    }

    private static String written(Object read) {
        if (read instanceof Subject subject) {
            return JSON.write(subject);
        }
        return read instanceof Rulebook rulebook ? JSON.write(rulebook) : JSON.write((Decision) read);
    }

    private static boolean isJson(String text) {
        try {
            return !JACKSON.readTree(text).isMissingNode();
        } catch (JacksonException refused) {
            return false;
        }
    }
}
