// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    @TempDir
    private Path directory;

    private Run ask(List<String> answers, String... options) {
        Harbour.write(directory);
        List<String> args = new ArrayList<>(List.of("ask"));
        args.addAll(List.of(options));
        args.addAll(List.of("--with", "rules.json", "--with", "entry.json", "--on", "2026-11-23"));
        return Run.reading(directory, String.join("\n", answers) + "\n", args.toArray(String[]::new));
    }

    @Test
    void it_asks_until_nothing_is_left_and_ends_with_the_report() {
        Run run = ask(List.of("4,000", "no", "yes"), "ship", "--save", "ship.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(run.out())
                .startsWith("""
                 Answer each question; ? if you do not know, back for the one before, quit to
                 end. What matters most comes first.

                 question 1  How many tons has it? [HARBOUR-2026 Art. 1]
                """)
                .contains("""
                             Answer with a number.
                > 4,000

                 question 2  Does it show lights?
                             It settles: HARBOUR-2026 Art. 5
                             Answer yes or no.
                > no

                 question 3  Is it insured?
                             It must be shown: HARBOUR-2026 Art. 4
                             Answer yes or no.
                > yes
                """, "Nothing is left to ask.", " verdict     ✓ Accepted", " ship.json ");
        assertThat(directory.resolve("ship.json")).content().isEqualTo("""
                {
                  "type": "ship",
                  "tons": 4000,
                  "insured": true,
                  "lit": false
                }
                """);
    }

    @Test
    void what_is_not_known_is_not_asked_again_and_stands_in_the_document() throws IOException {
        Run run = ask(List.of("?", "不知道", "I don't know", "unknown"), "ship", "--save", "ship.json");

        assertThat(run.exit()).isEqualTo(Exit.UNDETERMINED);
        assertThat(run.out()).containsOnlyOnce("question 1").contains("Nothing is left to ask.");
        assertThat(Files.readString(directory.resolve("ship.json")))
                .contains("\"unknown\"", "\"/tons\"", "\"/insured\"");
    }

    @Test
    void one_can_go_back_and_answer_otherwise() {
        Run run = ask(List.of("4000", "back", "9000", "quit"), "ship", "--save", "ship.json");

        assertThat(run.out().split("question 1", -1)).hasSize(3);
        assertThat(directory.resolve("ship.json")).content().contains("\"tons\": 9000");
    }

    @Test
    void what_is_not_understood_is_said_in_one_line_and_asked_again() {
        Run run = ask(List.of("many", "-1", "1.5", "99999999999999999999", "100", "perhaps"), "ship");

        assertThat(run.out()).contains("""
                > many
                             That was not understood. Answer with a number. Or ?, back, quit.
                > -1
                             That was not understood. Answer with a number. Or ?, back, quit.
                > 1.5
                             That was not understood. Answer with a number. Or ?, back, quit.
                > 99999999999999999999
                             That cannot be: it must be a whole number from
                             -9223372036854775808 to 9223372036854775807, was: the number
                             99999999999999999999.
                > 100
                """).contains("""
                > perhaps
                             That was not understood. Answer yes or no. Or ?, back, quit.
                """);
    }

    @Test
    void the_end_of_the_input_ends_it_with_the_report() {
        assertThat(ask(List.of(), "ship").out()).contains("question 1", " verdict     ? Undetermined");
    }

    @Test
    void it_speaks_chinese() {
        Run run = ask(List.of("1万吨", "1万", "是", "返回", "否"), "ship", "--lang", "zh");

        assertThat(run.out())
                .startsWith(" 请逐题回答")
                .contains(" 问题 1 ", "吨位多少？", "未能理解该回答。请答数值。也可以答“不知道”“返回”或者“退出”。", "请答“是”或者“否”。");
    }

    @Test
    void it_goes_on_with_a_document() throws IOException {
        Harbour.write(directory);
        Files.writeString(directory.resolve("begun.json"), "{\"type\":\"ship\",\"tons\":100,\"unknown\":[\"/lit\"]}");

        Run run = ask(List.of("yes", "no"), "begun.json", "--save", "ship.json");

        assertThat(run.out()).doesNotContain("How many tons");
        assertThat(directory.resolve("ship.json"))
                .content()
                .contains("\"tons\": 100", "\"insured\": false", "\"lit\": true")
                .doesNotContain("unknown");
    }

    @Test
    void a_transfer_is_asked_for_with_choices_that_are_picked_by_number() {
        Run run = Run.reading("1\n否\nyes\nquit\n", "ask", "--on", "2026-11-23");

        assertThat(run.out())
                .contains(
                        "1 checked, and not important data",
                        "Answer with a number from the list.",
                        "> 1\n\n question 2");
    }

    @Test
    void a_transfer_goes_on_from_a_sample() {
        Run run = Run.reading("quit\n", "ask", "undetermined-facts-missing.json", "--on", "2026-11-23");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.UNDETERMINED);
        assertThat(run.out()).contains("question 1", "> quit");
    }

    @Test
    void what_cannot_be_begun_with_is_one_clear_error() {
        assertThat(ask(List.of(), "shop").err()).isEqualTo("""
                error: shop: there is no such file
                  → check the name; a relative one is taken from the working directory
                """);
        assertThat(ask(List.of(), "ship", "--decision", "CN-OUTBOUND").err()).isEqualTo("""
                error: the decision CN-OUTBOUND is not about subjects of the kind ship
                  → name a decision about them, or leave --decision out
                """);
    }
}
