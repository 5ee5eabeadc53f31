// SPDX-License-Identifier: Apache-2.0
package io.twinloop.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library is found and gives the same answer from the module path and from the class path. */
class LaunchTest {

    private static final String MAIN = FirstTransfer.class.getName();

    @Test
    void it_runs_as_modules() throws IOException, InterruptedException {
        assertThat(launched("--module-path", path(), "--module", "io.twinloop.embed/" + MAIN))
                .isEqualTo(expected());
    }

    @Test
    void it_runs_from_the_class_path() throws IOException, InterruptedException {
        assertThat(launched("--class-path", path(), MAIN)).isEqualTo(expected());
    }

    private static String expected() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FirstTransfer.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns what this test runs with, from either path. */
    private static String path() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String launched(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command).start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaints = new String(java.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(complaints).isZero();
        return printed;
    }
}
