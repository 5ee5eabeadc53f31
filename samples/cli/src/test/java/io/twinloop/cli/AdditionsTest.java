// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.Twinloop;
import io.twinloop.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebooks of others, from JSON: whole pages of what they say are in {@link WholePageTest}. */
class AdditionsTest {

    private static final String SHIP = "{\"type\": \"ship\", \"tons\": 100, \"insured\": true, \"lit\": true}";

    @TempDir
    private Path directory;

    @BeforeEach
    void a_harbour() throws IOException {
        Harbour.write(directory);
        Files.writeString(directory.resolve("ship.json"), SHIP);
    }

    @Test
    void a_kind_of_others_is_known_with_their_rulebook_only() {
        Run without = Run.in(directory, "check", "ship.json");
        Run with = Run.in(directory, "check", "ship.json", "--with", "rules.json", "--with", "entry.json");

        assertThat(without.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(without.err())
                .startsWith(
                        "error: ship.json: /type (line 1, column 10): must be one of 'dossier', 'transfer', was: the text 'ship'");
        assertThat(with.exit()).isEqualTo(Exit.ACCEPTED);
    }

    @Test
    void a_decision_may_stand_before_or_after_the_rules_that_answer_it() {
        Run before = Run.in(directory, "check", "ship.json", "--with", "entry.json", "--with", "rules.json");
        Run after = Run.in(directory, "check", "ship.json", "--with", "rules.json", "--with", "entry.json");

        assertThat(before).isEqualTo(after);
    }

    @Test
    void an_instrument_that_is_there_already_is_refused() throws IOException {
        Twinloop twinloop = Twinloop.load();
        Rulebook pipl = twinloop.rulebooks().stream()
                .filter(book -> book.instrument().id().equals("PIPL"))
                .findFirst()
                .orElseThrow();
        Files.writeString(directory.resolve("pipl.json"), twinloop.json().write(pipl));

        Run run = Run.in(directory, "check", "ship.json", "--with", "pipl.json");

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err()).startsWith("error: pipl.json: cannot be used: ").endsWith("""
                  → correct the rulebook; nothing was judged
                """);
    }

    @Test
    void a_rulebook_without_its_decision_is_refused() {
        Run run = Run.in(directory, "check", "ship.json", "--with", "rules.json");

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err())
                .contains("error: rules.json: cannot be used: rule HARBOUR-2026:1: there is no decision 'ENTRY'");
    }

    @Test
    void a_broken_rulebook_is_refused_with_its_place() throws IOException {
        String broken = Files.readString(directory.resolve("rules.json"))
                .replace("\"rank\": \"CHARTER\"", "\"rank\": \"KING\"");
        Files.writeString(directory.resolve("rules.json"), broken);

        Run run = Run.in(directory, "check", "ship.json", "--with", "rules.json", "--with", "entry.json");

        assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(run.err())
                .startsWith("error: rules.json: /instrument/rank (line ")
                .contains("must be one of 'LAW',", "was: the text 'KING'")
                .endsWith("  → correct that place and run the command again; nothing was judged\n");
    }
}
