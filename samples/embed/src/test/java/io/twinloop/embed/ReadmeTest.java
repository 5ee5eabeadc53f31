// SPDX-License-Identifier: Apache-2.0
package io.twinloop.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path EXAMPLE = Path.of("src/main/java/io/twinloop/embed/FirstTransfer.java");

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String between(String text, String begin, String end) {
        assertThat(text).contains(begin, end);
        String rest = text.substring(text.indexOf(begin) + begin.length());
        return rest.substring(0, rest.indexOf(end)).strip();
    }

    @Test
    void the_example_is_the_tested_sample() throws IOException {
        String region = between(read(EXAMPLE), "// README: begin\n", "        // README: end");

        assertThat(between(read(ROOT.resolve("README.md")), "```java\n", "```"))
                .isEqualTo(region.stripIndent().replaceAll("(?m)^ {8}", ""));
    }

    @Test
    void the_answer_is_what_the_sample_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FirstTransfer.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(between(read(ROOT.resolve("README.md")), "It prints:\n\n```text\n", "```"))
                .isEqualTo(printed.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void the_table_names_every_instrument_with_its_rules() throws IOException {
        List<String> rows =
                Twinloop.load().rulebooks().stream().map(ReadmeTest::row).toList();
        Path readme = ROOT.resolve("README.md");
        String shown = between(read(readme), "| --- | --- | --- | --- |\n", "\n\n");
        if (Boolean.getBoolean("twinloop.write")) {
            Files.writeString(readme, read(readme).replace(shown, String.join("\n", rows)), StandardCharsets.UTF_8);
        }

        assertThat(between(read(readme), "| --- | --- | --- | --- |\n", "\n\n").lines())
                .as("write it anew with -Dtwinloop.write=true")
                .containsExactlyElementsOf(rows);
    }

    private static String row(Rulebook rulebook) {
        Instrument instrument = rulebook.instrument();
        return "| " + instrument.id() + " | [" + instrument.title().en() + "](" + instrument.source() + ") "
                + instrument.title().zh() + " | " + period(instrument) + " | "
                + rulebook.rules().size() + " |";
    }

    private static String period(Instrument instrument) {
        LocalDate until = instrument.inForce().until();
        return "from " + instrument.inForce().from() + (until == null ? "" : " until " + until);
    }

    @Test
    void the_test_command_is_the_one_that_the_build_server_runs() throws IOException {
        assertThat(between(read(ROOT.resolve("README.md")), "Run all tests:\n\n```sh\n", "```"))
                .isEqualTo("mvn verify");
        assertThat(read(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }
}
