// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Progress;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Selection;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.vector.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit finds every mistake that is put into a copy of the platform, and names the rule that is broken by it. */
class SeededBugsTest {

    private static final Kit KIT = Kit.load();

    @TempDir
    private Path folder;

    @BeforeAll
    static void there_is_a_python() {
        Python.require();
    }

    static List<Bug> bugs() {
        return Bug.all();
    }

    private static Run run(Platform platform, Set<String> rules) {
        try (platform) {
            return KIT.run(platform, new Selection(Set.of(Profile.DOCUMENTS), rules, Set.of()), Progress.SILENT);
        }
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void a_mistake_fails_the_kit_and_its_rule_is_named(Bug bug) throws IOException {
        bug.seed(Python.PROGRAMS, folder);

        Run run = run(Python.documents(folder), Set.of(bug.rule()));

        assertThat(run.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(run.failedRules()).containsExactly(bug.rule());
        // A wrong answer, not a broken program.
        assertThat(run.failures()).allMatch(result -> result.status() == Status.FAIL);
    }

    @Test
    void without_a_mistake_the_same_vectors_pass() {
        Set<String> rules = new TreeSet<>();
        bugs().forEach(bug -> rules.add(bug.rule()));

        assertThat(run(Python.documents(Python.PROGRAMS), rules).failures())
                .extracting(result -> result.vector().id())
                .isEmpty();
    }

    @Test
    void there_is_one_of_every_kind() {
        assertThat(bugs())
                .extracting(Bug::operator)
                .containsExactlyInAnyOrder(
                        "rule omitted",
                        "condition inverted",
                        "condition always",
                        "bound excluded",
                        "wrong path",
                        "wrong rule id",
                        "wrong severity",
                        "unknown as no",
                        "presumption ignored",
                        "burden ignored",
                        "exception ignored");
    }
}
