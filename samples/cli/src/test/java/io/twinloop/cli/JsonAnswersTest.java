// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonAnswersTest {

    private static final String ON = "2026-11-23";
    private static final String REJECTED = "rejected-contract-expired.json";
    private static final String UNDETERMINED = "undetermined-facts-missing.json";

    private static JsonNode json(String... args) {
        return JsonMapper.shared().readTree(Run.twinloop(args).out());
    }

    private static String canonical(String name) throws IOException {
        Twinloop twinloop = Twinloop.load();
        byte[] content = Files.readAllBytes(Run.DOCUMENTS.resolve(name));
        return twinloop.json().write(twinloop.check(twinloop.json().readSubject(content), LocalDate.parse(ON)));
    }

    @Test
    void one_document_is_answered_by_its_canonical_report() throws IOException {
        assertThat(Run.twinloop("check", REJECTED, "--on", ON, "--json").out()).isEqualTo(canonical(REJECTED));
    }

    @Test
    void the_language_changes_no_data() {
        assertThat(Run.twinloop("check", REJECTED, "--json", "--lang", "zh").out())
                .isEqualTo(Run.twinloop("check", REJECTED, "--json").out());
    }

    @Test
    void a_report_has_its_answers_at_the_top() {
        JsonNode report = json("check", UNDETERMINED, "--json");

        assertThat(report.propertyNames())
                .contains(
                        "verdict",
                        "reasons",
                        "outcomes",
                        "findings",
                        "duties",
                        "questions",
                        "assumptions",
                        "citations");
        assertThat(report.get("verdict").asString()).isEqualTo("UNDETERMINED");
        assertThat(report.at("/reasons/0").asString()).isEqualTo("MISSING_FACTS");
        assertThat(report.at("/outcomes/CN-OUTBOUND").isNull()).isTrue();
        assertThat(json("check", REJECTED, "--json").at("/outcomes/CN-OUTBOUND").asString())
                .isEqualTo("STANDARD_CONTRACT_OR_CERTIFICATION");
    }

    @Test
    void a_finding_says_rule_severity_basis_place_subject_and_source() {
        JsonNode finding = json("check", REJECTED, "--json").at("/findings/0");

        assertThat(finding.get("rule").asString()).isEqualTo("PIPL:38(1)#held");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("basis").asString()).isEqualTo("VIOLATED");
        assertThat(finding.get("path").asString()).isEmpty();
        assertThat(finding.get("subject").asString()).isEqualTo("LAB-2026-11");
        assertThat(finding.at("/citations/0").asString()).isEqualTo("PIPL:38(1)");
    }

    @Test
    void several_documents_are_answered_by_a_list_with_reports_and_errors() throws IOException {
        Run run = Run.twinloop("check", REJECTED, "missing.json", UNDETERMINED, "--on", ON, "--json");
        JsonNode answers = JsonMapper.shared().readTree(run.out());

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("error: missing.json: there is no such file\n");
        assertThat(answers.valueStream().map(answer -> answer.get("file").asString()))
                .containsExactly(REJECTED, "missing.json", UNDETERMINED);
        assertThat(answers.at("/0/report")).isEqualTo(JsonMapper.shared().readTree(canonical(REJECTED)));
        assertThat(answers.at("/1/error/problem/en").asString()).isEqualTo("there is no such file");
        assertThat(answers.at("/2/report/verdict").asString()).isEqualTo("UNDETERMINED");
    }

    @Test
    void an_error_in_a_document_says_its_place() {
        String document = "{\"type\": \"transfer\",\n \"id\": 7}";
        Run run = Run.reading(document, "check", "-", "--json");
        JsonNode error = JsonMapper.shared().readTree(run.out());

        assertThat(error.get("type").asString()).isEqualTo("error");
        assertThat(error.get("file").asString()).isEqualTo("-");
        assertThat(error.get("pointer").asString()).isEqualTo("/id");
        assertThat(error.get("line").asInt()).isEqualTo(2);
        assertThat(error.get("column").asInt()).isEqualTo(8);
        assertThat(error.at("/problem/zh").asString()).isEqualTo("应为文本，实为：数值 7");
    }

    @Test
    void a_name_cannot_break_the_data() {
        Run run = Run.twinloop("check", "a\"\\\n\u0001\ud83d.json", "--json");

        assertThat(JsonMapper.shared()
                        .readTree(run.out().getBytes(StandardCharsets.UTF_8))
                        .get("file")
                        .asString())
                .isEqualTo("a\"\\\n\u0001\ud83d.json");
    }
}
