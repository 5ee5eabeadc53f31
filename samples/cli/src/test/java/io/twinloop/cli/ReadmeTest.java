// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in the README do what it shows. They are held current here, and written with -Dtwinloop.write=true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern EXPLORE = Pattern.compile("twinloop.jar (explore \\S+ --on \\S+) --svg (\\S+)\n");
    private static final Pattern ASK = Pattern.compile(
            "printf '([^']+)' \\| java -jar samples/cli/target/twinloop.jar (ask [^\n]+)\n```\n\n```text\n(.*?)\n```",
            Pattern.DOTALL);

    private static MatchResult found(Pattern pattern) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        return pattern.matcher(readme)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README shows no such command: " + pattern));
    }

    @Test
    void the_picture_is_what_its_command_draws(@TempDir Path directory) throws IOException {
        MatchResult command = found(EXPLORE);
        Path shown = ROOT.resolve(command.group(2));

        Run run = Run.in(directory, (command.group(1) + " --svg drawn.svg").split(" "));
        String drawn = Files.readString(directory.resolve("drawn.svg"), StandardCharsets.UTF_8);
        if (Boolean.getBoolean("twinloop.write")) {
            Files.writeString(shown, drawn);
        }

        assertThat(run.exit()).isEqualTo(Exit.ACCEPTED);
        assertThat(Files.readString(shown, StandardCharsets.UTF_8))
                .as("write it anew with -Dtwinloop.write=true")
                .isEqualTo(drawn);
        assertThat(Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8))
                .contains("](" + command.group(2) + ")");
    }

    @Test
    void the_interview_is_what_its_command_prints() throws IOException {
        MatchResult command = found(ASK);

        Run run = Run.reading(
                command.group(1).replace("\\n", "\n"), command.group(2).split(" "));
        List<String> lines = run.out().lines().toList();
        String interview = String.join("\n", lines.subList(0, lines.indexOf("> quit") + 1));
        if (Boolean.getBoolean("twinloop.write")) {
            Path readme = ROOT.resolve("README.md");
            String text = Files.readString(readme, StandardCharsets.UTF_8);
            Files.writeString(readme, text.replace(command.group(3), interview));
        }

        assertThat(found(ASK).group(3))
                .as("write it anew with -Dtwinloop.write=true")
                .isEqualTo(interview);
    }
}
