// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.cli.layout.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample documents are what their names say: a verdict, and what it is about. */
class SampleDocumentsTest {

    private static final String ON = "2026-11-23";

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Run.DOCUMENTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static JsonNode report(String name) {
        return JsonMapper.shared()
                .readTree(Run.twinloop("check", name, "--on", ON, "--json").out());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_document_has_the_verdict_in_its_name(String name) {
        Run run = Run.twinloop("check", name, "--on", ON);

        assertThat(run.exit().name())
                .isEqualTo(name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT));
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accepted-exempt-newsletter, EXEMPT, CBDF-2024:5(1)(4)",
        "accepted-exempt-flight-bookings, EXEMPT, CBDF-2024:5(1)(1)",
        "accepted-exempt-zone-retailer, EXEMPT, CBDF-2024:6(2)",
        "accepted-contract-loyalty-members, STANDARD_CONTRACT_OR_CERTIFICATION, CBDF-2024:8(1)",
        "accepted-contract-shenzhen-to-hong-kong, STANDARD_CONTRACT_OR_CERTIFICATION, GBA-HK-2023:2",
        "accepted-assessment-app-users, SECURITY_ASSESSMENT, CBDF-2024:7(1)(2)",
        "rejected-contract-expired, STANDARD_CONTRACT_OR_CERTIFICATION, PIPL:38(1)",
        "rejected-assessment-not-held, SECURITY_ASSESSMENT, NDSMR-2024:37",
        "rejected-prohibited-court-request, PROHIBITED, PIPL:41",
        "undetermined-contract-not-shown, STANDARD_CONTRACT_OR_CERTIFICATION, PIPL:38(1)",
        "undetermined-facts-missing, null, CBDF-2024:2",
        "undetermined-unsettled-employees, null, CBDF-2024:5(1)(2)",
        "accepted-listing-electricity-data, null, CHARTER:2.1(3)",
        "rejected-listing-payment-records, null, PIPL:23",
    })
    void together_they_show_every_kind_of_answer(String name, String outcome, String citation) {
        JsonNode report = report(name + ".json");

        assertThat(report.at("/outcomes/CN-OUTBOUND").asString("null")).isEqualTo(outcome);
        assertThat(report.at("/citations").valueStream().map(JsonNode::asString))
                .contains(citation);
    }

    @Test
    void no_document_is_left_out_of_the_table_above() throws Exception {
        CsvSource table = SampleDocumentsTest.class
                .getDeclaredMethod("together_they_show_every_kind_of_answer", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(Stream.of(table.value())
                        .map(row -> row.substring(0, row.indexOf(',')) + ".json")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void no_line_is_wider_than_the_page(String language) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--on", ON, "--lang", language));
        names().forEach(args::add);

        Run run = Run.twinloop(args.toArray(String[]::new));

        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void chinese_pages_have_chinese_punctuation() throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--on", ON, "--lang", "zh"));
        names().forEach(args::add);

        String page = Run.twinloop(args.toArray(String[]::new)).out();

        assertThat(page).doesNotContainPattern("\\p{IsHan}[,;:?!]").doesNotContainPattern("[,;:?!]\\p{IsHan}");
    }
}
