// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String ACCEPTED = "accepted-exempt-newsletter.json";
    private static final String REJECTED = "rejected-contract-expired.json";
    private static final String UNDETERMINED = "undetermined-facts-missing.json";

    @ParameterizedTest
    @CsvSource({
        "accepted-exempt-newsletter.json, '', 0",
        "rejected-contract-expired.json, '', 1",
        "undetermined-facts-missing.json, '', 2",
        "missing.json, '', 3",
        "accepted-exempt-newsletter.json, undetermined-facts-missing.json, 2",
        "undetermined-facts-missing.json, rejected-contract-expired.json, 1",
        "rejected-contract-expired.json, missing.json, 3",
        "missing.json, accepted-exempt-newsletter.json, 3",
    })
    void the_exit_code_is_that_of_the_worst_document(String first, String second, int code) {
        Run run = second.isEmpty() ? Run.twinloop("check", first) : Run.twinloop("check", first, second);

        assertThat(run.exit().code()).isEqualTo(code);
    }

    @Test
    void a_document_that_cannot_be_read_does_not_hide_the_others() {
        Run run = Run.twinloop("check", "missing.json", ACCEPTED, "also-missing.json", REJECTED);

        assertThat(run.out()).contains(ACCEPTED, REJECTED).contains("""
                         overview    ✓ accepted-exempt-newsletter.json
                                       Accepted · None of the three mechanisms is needed
                                     ✗ rejected-contract-expired.json
                                       Rejected · A standard contract with the recipient, or a
                                       certification
                                     ! missing.json
                                       could not be read
                                     ! also-missing.json
                                       could not be read
                        """);
        assertThat(run.err()).isEqualTo("""
                error: missing.json: there is no such file
                  → check the name; a relative one is taken from the working directory
                error: also-missing.json: there is no such file
                  → check the name; a relative one is taken from the working directory
                """);
    }

    @Test
    void a_dash_reads_the_standard_input() throws IOException {
        String document = Files.readString(Run.DOCUMENTS.resolve(REJECTED));

        Run run = Run.reading(document, "check", "-");

        assertThat(run.exit()).isEqualTo(Exit.REJECTED);
        assertThat(run.out()).contains("Samples of 300 patients to a laboratory in Germany");
    }

    @Test
    void what_follows_two_dashes_is_a_document_whatever_its_name(@TempDir Path directory) throws IOException {
        Files.copy(Run.DOCUMENTS.resolve(ACCEPTED), directory.resolve("--json"));
        Files.copy(Run.DOCUMENTS.resolve(ACCEPTED), directory.resolve("@list"));

        Run run = Run.in(directory, "check", "--", "--json", "@list");

        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(run.out()).contains("\n --json ", "\n @list ");
    }

    @Test
    void without_a_day_it_is_today_and_the_page_says_so() {
        assertThat(Run.twinloop("check", ACCEPTED).out())
                .contains("By the rules in force on 2026-11-25. That is today: --on names another day.");
        assertThat(Run.twinloop("check", ACCEPTED, "--lang", "zh").out())
                .contains("以上依 2026-11-25 现行有效的规则判断。该日为今日，可用 --on 指定其他日期。");
        assertThat(Run.twinloop("check", ACCEPTED, "--json").out()).contains("\"on\": \"2026-11-25\"");
    }

    @Test
    void the_rules_are_those_of_the_day_asked_for() {
        Run before = Run.twinloop("check", REJECTED, "--on", "2026-10-31");
        Run after = Run.twinloop("check", REJECTED, "--on", "2026-11-01");

        assertThat(before.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(after.exit()).isEqualTo(Exit.REJECTED);
        assertThat(after.out()).contains("By the rules in force on 2026-11-01.\n");
    }

    @Test
    void strict_presumes_nothing() {
        Run run = Run.twinloop("check", ACCEPTED, "--strict");

        assertThat(run.exit()).isEqualTo(Exit.UNDETERMINED);
        assertThat(words(run))
                .contains("Does the data contain state secrets? [DSL Art. 53(1), SECRETS-2024 Art. 28] "
                        + "Decides the answer. State it at /stateSecret/contained: true or false")
                .doesNotContain("Presumed");
    }

    @Test
    void one_document_is_told_in_full_and_several_in_brief_unless_asked() {
        String one = words(Run.twinloop("check", REJECTED));
        String several = words(Run.twinloop("check", ACCEPTED, REJECTED));
        String full = words(Run.twinloop("check", ACCEPTED, REJECTED, "--full"));

        assertThat(one)
                .contains("Few exporters are state organs", "§ Read so:", "the report and the record for at least");
        assertThat(full)
                .contains("Few exporters are state organs", "§ Read so:", "the report and the record for at least");
        assertThat(several)
                .contains("before providing it abroad, record it, and keep the report and…")
                .contains("what is usual, for nothing is stated at /exporter/stateOrgan,")
                .contains(" In brief, for there are several: ")
                .doesNotContain("Few exporters are state organs", "§ Read so:", "the record for at least");
        assertThat(one + full).doesNotContain("In brief");
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void a_finding_is_told_in_full_always() {
        assertThat(Run.twinloop("check", REJECTED, ACCEPTED).out()).contains("""
                 violated    PIPL Art. 38(1) · error · the document as a whole
                             Where a standard contract or a certification is needed, one of the
                             two must be in force on the day. A passed security assessment will
                             do as well, and so will the contract of the Greater Bay Area where
                             its terms are met.
                             ↳ the mechanism: CERTIFICATION (/held/0/kind); its first day:
                               2023-11-01 (/held/0/from); its last day: 2026-10-31
                               (/held/0/until)
                             → Conclude the standard contract with the recipient, or pass a
                               certification, before providing anything; within the Greater Bay
                               Area its own contract will do.
                """);
    }

    @Test
    void that_it_is_no_advice_is_said_once() {
        Run run = Run.twinloop("check", ACCEPTED, REJECTED, UNDETERMINED);

        assertThat(run.out().split("it is not legal advice", -1)).hasSize(2);
    }

    @Test
    void colours_are_for_terminals_and_change_nothing_else() {
        String plain = Run.twinloop("check", ACCEPTED, REJECTED, UNDETERMINED).out();
        String coloured =
                Run.onTerminal("check", ACCEPTED, REJECTED, UNDETERMINED).out();

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[1;31m", "\u001b[1;32m", "\u001b[1;33m");
        assertThat(Pattern.compile("\u001b\\[[0-9;]*m").matcher(coloured).replaceAll(""))
                .isEqualTo(plain);
    }

    @Test
    void a_document_cannot_write_into_the_terminal(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("x.json"), """
                {"type": "transfer", "description": "\\u001b[2J\\u202egone\\r", "id": "数据"}
                """);

        Run run = Run.in(directory, "check", "x.json");

        assertThat(run.out()).contains(" \\u001b[2J\\u202egone\\u000d · 数据\n").doesNotContain("\u001b", "\u202e", "\r");
    }

    @Test
    void the_same_call_prints_the_same_bytes() {
        assertThat(Run.twinloop("check", UNDETERMINED, REJECTED))
                .isEqualTo(Run.twinloop("check", UNDETERMINED, REJECTED));
    }
}
