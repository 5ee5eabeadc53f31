// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong gives one clear error: where, what was expected, and the way out. */
class WrongInputTest {

    private static final String ACCEPTED = "accepted-exempt-newsletter.json";

    @TempDir
    private Path directory;

    private String complaint(byte[] content, String... options) throws IOException {
        Files.write(directory.resolve("x.json"), content);
        String[] args = new String[options.length + 2];
        args[0] = "check";
        args[1] = "x.json";
        System.arraycopy(options, 0, args, 2, options.length);
        return complaint(Run.in(directory, args));
    }

    private String complaint(String content, String... options) throws IOException {
        return complaint(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private static String complaint(Run run) {
        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        return run.err();
    }

    @Test
    void an_unknown_member() throws IOException {
        String document = """
                {
                  "type": "transfer",
                  "exporter": {"cio": false}
                }
                """;

        assertThat(complaint(document)).isEqualTo("""
                error: x.json: /exporter/cio (line 3, column 16): no member is called 'cio' here \
                (known: 'name', 'ciio', 'stateOrgan', 'householdAct', 'roles'); did you mean 'ciio'?
                    3 │   "exporter": {"cio": false}
                      │                ^
                  → correct that place and run the command again; the document was not judged
                """);
        assertThat(complaint(document, "--lang", "zh")).isEqualTo("""
                错误：x.json：/exporter/cio（第3行第16列）：此处没有名为 'cio' 的成员\
                （可用：'name'、'ciio'、'stateOrgan'、'householdAct'、'roles'）；是否应为 'ciio'？
                    3 │   "exporter": {"cio": false}
                      │                ^
                  → 请改正该处后重新运行；该文件未予判断
                """);
    }

    @Test
    void an_unknown_constant() throws IOException {
        assertThat(complaint("{\"type\":\"transfer\",\"kind\":\"TRANSMISION\"}"))
                .isEqualTo("""
                error: x.json: /kind (line 1, column 27): must be one of 'TRANSMISSION', 'REMOTE_ACCESS', \
                'PROCESSING_ABROAD', was: the text 'TRANSMISION'; did you mean 'TRANSMISSION'?
                    1 │ {"type":"transfer","kind":"TRANSMISION"}
                      │                           ^
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void a_member_that_stands_twice() throws IOException {
        assertThat(complaint("{\"type\":\"transfer\",\n\"id\":\"数据\",\"id\":\"b\"}"))
                .isEqualTo("""
                error: x.json: /id (line 2, column 11): a member must stand once, 'id' stands also in line 2, column 1
                    2 │ "id":"数据","id":"b"}
                      │             ^
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void a_value_of_the_wrong_type() throws IOException {
        String document = "{\"type\":\"transfer\",\"volume\":{\"ordinaryPersons\":\"250,000\"}}";

        assertThat(complaint(document)).isEqualTo("""
                error: x.json: /volume/ordinaryPersons (line 1, column 48): \
                must be a whole number such as 5, was: the text '250,000'
                    1 │ …:"transfer","volume":{"ordinaryPersons":"250,000"}}
                      │                                          ^
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void a_day_that_is_none() throws IOException {
        assertThat(complaint("{\"type\":\"transfer\",\"held\":[{\"until\":\"2026-02-30\"}]}"))
                .startsWith("error: x.json: /held/0/until (line 1, column 37): must be a day of the calendar, "
                        + "was: the text '2026-02-30'\n");
    }

    @Test
    void a_kind_that_nobody_knows() throws IOException {
        assertThat(complaint("{\"type\":\"transfr\"}")).startsWith("""
                error: x.json: /type (line 1, column 9): \
                must be one of 'dossier', 'transfer', was: the text 'transfr'; did you mean 'transfer'?
                """);
    }

    @Test
    void no_kind() throws IOException {
        assertThat(complaint("{\"id\":\"a\"}")).isEqualTo("""
                error: x.json: (line 1, column 1): must have a member 'type'
                    1 │ {"id":"a"}
                      │ ^
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void broken_json() throws IOException {
        assertThat(complaint("{\"type\":\"transfer\",")).isEqualTo("""
                error: x.json: (line 1, column 20): the text ends where a member's name in double quotes is expected
                    1 │ {"type":"transfer",
                      │                    ^
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(complaint("")).isEqualTo("""
                error: x.json: (line 1, column 1): the text ends where a value (an object, a list, a text in double \
                quotes, a number, true, false or null) is expected
                  → correct that place and run the command again; the document was not judged
                """);
    }

    @Test
    void another_encoding() throws IOException {
        assertThat(complaint("{\"type\":\"transfer\",\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("""
                error: x.json: (line 1, column 26): must be UTF-8, the byte 0xE9 at offset 25 is not
                  → correct that place and run the command again; the document was not judged
                """);
        assertThat(complaint("{}".getBytes(StandardCharsets.UTF_16))).startsWith("""
                error: x.json: (line 1, column 1): must be UTF-8, was: UTF-16 or UTF-32
                """);
    }

    @Test
    void too_large_a_file() throws IOException {
        assertThat(complaint(new byte[Source.MOST + 1])).isEqualTo("""
                error: x.json: has more than the 8 MiB that are read
                  → a document describes one transfer; leave out what is not part of it
                """);
    }

    @Test
    void the_most_that_is_read_is_what_the_library_takes() {
        try {
            Twinloop.load().json().readSubject(new byte[Source.MOST + 1]);
        } catch (UnreadableException refused) {
            assertThat(refused.describe(Language.EN)).contains("must have at most " + Source.MOST + " bytes");
            return;
        }
        throw new AssertionError("the library took it");
    }

    @Test
    void lists_too_deep() throws IOException {
        assertThat(complaint("[".repeat(70)))
                .startsWith("error: x.json: " + "/0".repeat(64)
                        + " (line 1, column 65): objects and lists must be nested at most 64 deep\n");
    }

    @Test
    void a_rulebook_in_place_of_a_subject() throws IOException {
        assertThat(complaint("{\"type\":\"rulebook\",\"format\":1}")).isEqualTo("""
                error: x.json: is not a document to be judged but one to judge by: its type is 'rulebook' or 'decision'
                  → add it with --with x.json, beside the documents to judge
                """);
    }

    @Test
    void a_directory() throws IOException {
        Files.createDirectory(directory.resolve("documents"));

        assertThat(complaint(Run.in(directory, "check", "documents/"))).isEqualTo("""
                error: documents/: is a directory, not a document
                  → name the documents in it, such as documents/*.json
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            check                                | no document is named | name at least one, such as twinloop check transfer.json, or - for the standard input
            check missing.json                   | missing.json: there is no such file | check the name; a relative one is taken from the working directory
            check none-*.json                    | none-*.json: there is no such file | the pattern matches no file: check it, and the working directory
            check - -                            | the standard input, -, is named more than once | it can be read only once: name files for the others
            check DOC --on 2026-02-29            | --on must be a day of the calendar, was: '2026-02-29' | write year, month and day with dashes, or leave --on out for today
            check DOC --on 23.11.2026            | --on must be a day such as 2026-11-23, was: '23.11.2026' | write year, month and day with dashes, or leave --on out for today
            check DOC --on                       | --on must be followed by its value, DATE | twinloop check --help tells what there is
            check DOC --on 2026-11-23 --on 2026-11-24 | --on is given more than once | twinloop check --help tells what there is
            check DOC --onn 2026-11-23           | there is no option '--onn' | did you mean --on? twinloop check --help tells what there is
            check DOC --lang fr                  | --lang must be en or zh, was: 'fr' | say --lang en for English, --lang zh for Chinese
            check DOC --strict=no                | --strict takes no value, was given: 'no' | twinloop check --help tells what there is
            check DOC --with DOC                 | accepted-exempt-newsletter.json: /type (line 2, column 11): must be one of 'rulebook', was: the text 'transfer' | correct that place and run the command again; nothing was judged
            chekc DOC                            | there is no command 'chekc' | did you mean check? twinloop --help tells what there is
            ``                                   | no command is given | say what to do: check FILE…, or rules; twinloop --help tells more
            rules CBDF                           | nothing like 'CBDF' is expected here | twinloop rules --help tells what there is
            rules --article CBDF-77              | no rule is encoded for 'CBDF-77' | there are rules for CBDF-2024:3, CBDF-2024:4, CBDF-2024:5(1)(1), CBDF-2024:5(1)(2), CBDF-2024:5(1)(3), CBDF-2024:5(1)(4), CBDF-2024:5(2), CBDF-2024:6(1), CBDF-2024:6(2), CBDF-2024:7(1), CBDF-2024:7(1)(1), CBDF-2024:7(1)(2), CBDF-2024:8(1), CBDF-2024:9, CBDF-2024:11
            rules --article XYZ                  | no rule is encoded for 'XYZ' | say an instrument and an article, such as "CBDF 7"; the instruments are CSL-2016, DSL, PIPL, SECRETS-2010, SECRETS-2024, CREDIT-2013, MAP-2015, CII-2021, HGR-2019, NDSMR-2024, SAM-2022, SCM-2023, CBDF-2024, CERT-2025, GBA-HK-2023, GBA-MO-2024, QA-2025-05, QA-2026-01, CHARTER
            """)
    void a_wrong_call(String call, String what, String wayOut) {
        String[] args =
                call.isEmpty() ? new String[0] : call.replace("DOC", ACCEPTED).split(" ");

        assertThat(complaint(Run.twinloop(args)).lines().filter(line -> !line.contains("│")))
                .containsExactly("error: " + what, "  → " + wayOut);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check                       | 错误：没有给出文件
            check missing.json          | 错误：missing.json：没有这个文件
            check DOC --on 2026-02-29   | 错误：--on 应为实际存在的日期，实为：'2026-02-29'
            check DOC --onn 2026-11-23  | 错误：没有选项 '--onn'
            check DOC --on              | 错误：--on 之后应有其值：DATE
            chekc DOC                   | 错误：没有命令 'chekc'
            rules --article XYZ         | 错误：未编入 'XYZ' 的规则
            """)
    void a_wrong_call_is_answered_in_the_language_asked_for(String call, String what) {
        String[] args = ("--lang zh " + call.replace("DOC", ACCEPTED)).split(" ");

        assertThat(complaint(Run.twinloop(args)).lines().findFirst()).contains(what);
    }

    @Test
    void an_error_is_also_said_to_programs() {
        Run run = Run.twinloop("check", "missing.json", "--json");

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("error: missing.json: there is no such file\n");
        assertThat(run.out()).isEqualTo("""
                {
                  "type": "error",
                  "file": "missing.json",
                  "problem": {
                    "en": "there is no such file",
                    "zh": "没有这个文件"
                  },
                  "wayOut": {
                    "en": "check the name; a relative one is taken from the working directory",
                    "zh": "请核对文件名；相对路径以当前目录为准"
                  }
                }
                """);
    }

    @Test
    void a_wrong_call_is_also_said_to_programs() {
        assertThat(Run.twinloop("check", "--json", "--onn", "x").out()).isEqualTo("""
                {
                  "type": "error",
                  "problem": {
                    "en": "there is no option '--onn'",
                    "zh": "没有选项 '--onn'"
                  },
                  "wayOut": {
                    "en": "did you mean --on? twinloop check --help tells what there is",
                    "zh": "是否应为 --on？详见 twinloop check --help"
                  }
                }
                """);
    }
}
