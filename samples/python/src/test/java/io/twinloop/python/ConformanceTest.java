// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Conclusion;
import io.twinloop.tck.run.Kit;
import io.twinloop.tck.run.Progress;
import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Selection;
import io.twinloop.tck.vector.Profile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both platforms pass the kit. */
class ConformanceTest {

    @BeforeAll
    static void there_is_a_python() {
        Python.require();
    }

    private static Run run(Platform platform) {
        try (platform) {
            return Kit.load().run(platform, Selection.ALL, Progress.SILENT);
        }
    }

    private static List<String> failed(Run run) {
        return run.failures().map(result -> result.vector().id()).toList();
    }

    @Test
    void the_platform_passes_both_profiles() {
        Run run = run(Python.documents(Python.PROGRAMS));

        assertThat(run.hello().profiles()).containsExactlyInAnyOrder(Profile.values());
        assertThat(failed(run)).isEmpty();
        assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMANT);
    }

    @Test
    void sixty_lines_pass_the_profile_of_facts() {
        Run run = run(Python.facts());

        assertThat(run.hello().profiles()).containsExactly(Profile.FACTS);
        assertThat(failed(run)).isEmpty();
        assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMANT);
    }
}
