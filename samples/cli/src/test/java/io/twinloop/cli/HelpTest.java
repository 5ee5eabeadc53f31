// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.cli.layout.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final String CALENDAR = """
            {"type": "calendar", "format": 1, "name": "2026", "covers": {"from": "2026-01-01", "until": "2027-01-01"},
             "holidays": ["2026-10-01"], "workedWeekends": ["2026-10-10"]}
            """;

    private static final Pattern OPTION = Pattern.compile("^ +(?:-[a-zA-Z], )?(--[a-z]+)", Pattern.MULTILINE);

    /** A call with each option that the help of a command names; WITH stands for the harbour's rules. */
    private static final Map<String, Map<String, String>> CALLS = Map.of(
            "check",
            Map.of(
                    "--on", "check ship.json WITH --on 2026-11-23",
                    "--strict", "check ship.json WITH --strict",
                    "--with", "check ship.json WITH",
                    "--calendar", "check ship.json WITH --calendar calendar.json",
                    "--json", "check ship.json WITH --json",
                    "--full", "check ship.json ship.json WITH --full",
                    "--lang", "check ship.json WITH --lang zh",
                    "--help", "check --help"),
            "ask",
            Map.of(
                    "--decision", "ask ship WITH --decision ENTRY",
                    "--on", "ask ship WITH --on 2026-11-23",
                    "--save", "ask ship WITH --save saved.json",
                    "--with", "ask ship WITH",
                    "--lang", "ask ship.json WITH --lang zh",
                    "--help", "ask --help"),
            "history",
            Map.of(
                    "--with", "history ship.json WITH",
                    "--lang", "history ship.json WITH --lang zh",
                    "--help", "history --help"),
            "explore",
            Map.of(
                    "--on", "explore ENTRY WITH --on 2026-11-23",
                    "--svg", "explore ENTRY WITH --svg entry.svg",
                    "--with", "explore ENTRY WITH",
                    "--json", "explore ENTRY WITH --json",
                    "--lang", "explore ENTRY WITH --lang zh",
                    "--help", "explore --help"),
            "rules",
            Map.of(
                    "--article", "rules --article CBDF-7",
                    "--with", "rules WITH",
                    "--json", "rules --json",
                    "--lang", "rules --lang zh",
                    "--help", "rules --help"),
            "serve",
            Map.of("--with", "serve WITH", "--lang", "serve --lang zh", "--help", "serve --help"),
            "",
            Map.of("--lang", "--lang zh rules", "--help", "--help", "--version", "--version"));

    @Test
    void the_help_of_a_command() {
        Run run = Run.twinloop("check", "--help");

        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Usage:
                  twinloop check [-h] [--full] [--json] [--strict] [--calendar=FILE]
                                 [--lang=en|zh] [--on=DATE] [--with=FILE]... FILE...

                Judges documents by the rules in force on a day, and says what they need, why,
                what to do by when, what is assumed and what would settle what is open. A
                document is JSON that names its kind in 'type'.

                Documents:
                      FILE...           a document to judge, or - for the standard input

                Options:
                      --on=DATE         the day whose rules count, such as 2026-11-23; without
                                          it today
                      --strict          presume nothing: what is not stated is a question
                      --with=FILE       a rulebook or a decision of your own, as JSON, to judge
                                          by as well
                      --calendar=FILE   the working days, as JSON, so that limits in working
                                          days become dates
                      --full            tell each of several documents in full; one alone
                                          always is
                      --json            the answer as data
                      --lang=en|zh      the language, English or Chinese; without it English
                  -h, --help            this help

                Exit code: 0 all is accepted, 1 something is rejected, 2 something is
                undetermined, 3 something cannot be read or was asked wrongly; the worst of
                several in the order 3, 1, 2, 0.
                """);
    }

    @Test
    void the_help_of_the_program_names_every_command() {
        assertThat(Run.twinloop("--help").out())
                .contains("\n  check    Judges documents", "\n  rules    Lists the rules");
        assertThat(Run.twinloop("--lang", "zh", "--help").out())
                .startsWith("用法：\n  twinloop")
                .contains("\n  check    依指定日期", "\n  rules    列出规则");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "ask", "history", "explore", "rules", "serve", ""})
    void every_option_in_the_help_works(String command, @TempDir Path directory) throws IOException {
        Harbour.write(directory);
        Files.writeString(directory.resolve("ship.json"), "{\"type\": \"ship\", \"tons\": 100}");
        Files.writeString(directory.resolve("calendar.json"), CALENDAR);
        String help = Run.twinloop((command + " --help").trim().split(" ")).out();
        Map<String, String> calls = CALLS.get(command);

        List<String> options =
                OPTION.matcher(help).results().map(found -> found.group(1)).toList();
        assertThat(options).containsExactlyInAnyOrderElementsOf(calls.keySet());
        calls.values().forEach(call -> {
            Run run = Run.reading(
                    directory,
                    command.equals("serve") ? "{\"seq\":1}\n" : "",
                    call.replace("WITH", "--with rules.json --with entry.json").split(" "));
            assertThat(run.exit()).as(call + "\n" + run.err()).isNotEqualTo(Exit.UNREADABLE);
            assertThat(run.out()).as(call).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "ask --help",
                "history --help",
                "explore --help",
                "rules --help",
                "serve --help"
            })
    void no_line_of_a_help_is_wider_than_the_page(String call) {
        for (String language : new String[] {"en", "zh"}) {
            assertThat(Run.twinloop((call + " --lang " + language).split(" "))
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void the_help_has_no_colours_where_there_are_none() {
        assertThat(Run.twinloop("--help").out()).doesNotContain("\u001b");
        assertThat(Run.onTerminal("--help").out()).contains("\u001b");
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.twinloop("--version").out()).matches("twinloop \\S+\n");
    }
}
