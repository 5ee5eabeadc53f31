// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreCommandTest {

    private static final String[] WITH = {"--with", "rules.json", "--with", "entry.json", "--on", "2026-11-23"};

    @TempDir
    private Path directory;

    private Run explore(String... options) {
        String[] all = new String[options.length + WITH.length + 1];
        all[0] = "explore";
        System.arraycopy(options, 0, all, 1, options.length);
        System.arraycopy(WITH, 0, all, options.length + 1, WITH.length);
        return Run.in(directory, all);
    }

    @Test
    void a_sound_decision_is_said_to_be_so_with_where_the_law_is_open() {
        Harbour.write(directory);

        Run run = explore("ENTRY");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit().code()).isZero();
        assertThat(run.out().replaceAll("[0-9]+ ms", "5 ms").replaceAll("[0-9]+ expansions", "9 expansions"))
                .isEqualTo("""
                ────────────────────────────────────────────────────────────────────────────────
                 ENTRY                                                               2026-11-23
                 May the ship enter?
                ────────────────────────────────────────────────────────────────────────────────

                 explored    Every possible subject was looked at: no gap, no conflict, nothing
                             out of reach, and more never frees.
                             8 nodes, 5 ms, 9 expansions
                             These rules: in force from 2026-01-01

                 open law    · Whether pilots work by night is open. [HARBOUR-2026 Art. 2(2)]
                               tons: 5000; it is under quarantine: no; it comes by night: yes →
                               the law does not settle it

                 By the rules in force on 2026-11-23.
                 Twinloop informs; it is not legal advice.
                """);
    }

    @Test
    void a_gap_is_shown_by_a_ship_that_falls_into_it() throws IOException {
        Harbour.write(directory);
        Path rules = directory.resolve("rules.json");
        String moved = Files.readString(rules).replaceFirst("(?<bound>\"<\",\\s*)5000", "${bound}4000");
        Files.writeString(rules, moved);

        Run run = explore("ENTRY");

        assertThat(run.exit().code()).isEqualTo(1);
        assertThat(run.out()).contains(" gap         No rule answers", "→ tons: 4000", "no rule answers");
        assertThat(explore("ENTRY", "--lang", "zh").out()).contains(" 空白 ", "无规则可依");
    }

    @Test
    void the_picture_is_drawn_into_a_file() throws IOException {
        Harbour.write(directory);

        Run run = explore("ENTRY", "--svg", "entry.svg", "--lang", "zh");

        assertThat(run.out()).contains("图已写入 entry.svg。");
        assertThat(directory.resolve("entry.svg")).content().startsWith("<?xml").contains("船舶可否进港？", "不满5,000");
    }

    @Test
    void as_data_it_is_what_the_library_writes() {
        Harbour.write(directory);
        Twinloop harbour = Twinloop.load().adding(Harbour.ENTRY).adding(Harbour.RULES);

        assertThat(explore("ENTRY", "--json").out())
                .isEqualTo(harbour.json().write(harbour.explore("ENTRY", LocalDate.parse("2026-11-23"))));
    }

    @Test
    void an_unknown_decision_names_those_that_there_are() {
        Harbour.write(directory);

        assertThat(explore("ENTRANCE").err()).isEqualTo("""
                error: there is no decision 'ENTRANCE'
                  → the decisions are CN-OUTBOUND, ENTRY
                """);
        assertThat(Run.twinloop("explore").err()).isEqualTo("""
                error: no decision is named
                  → name one, such as twinloop explore CN-OUTBOUND
                """);
    }

    @Test
    void a_picture_that_cannot_be_written_is_one_clear_error() throws IOException {
        Harbour.write(directory);

        Run missing = explore("ENTRY", "--svg", "nowhere/entry.svg");
        Run occupied = explore("ENTRY", "--svg", ".");

        assertThat(missing.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).isEqualTo("""
                error: nowhere/entry.svg: cannot be written, for there is no such directory
                  → make the directory first, or name another
                """);
        assertThat(occupied.err()).isEqualTo("""
                error: .: is a directory, and cannot be written as a file
                  → name a file in it
                """);
    }
}
