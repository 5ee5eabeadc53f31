// SPDX-License-Identifier: Apache-2.0
package io.twinloop.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.twinloop.Twinloop;
import io.twinloop.conformance.KitContent;
import io.twinloop.rule.Decision;
import io.twinloop.tck.Rulebooks;
import io.twinloop.tck.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that are written from the rules are current; with {@code -Dtwinloop.write=true} they are written anew. */
class GeneratedFilesTest {

    private static final Twinloop TWINLOOP = Twinloop.load();
    private static final Path INDEX = Path.of("RULES.md");
    private static final Path KIT = Path.of("../tck/src/main/resources/io/twinloop/tck");
    private static final Map<String, String> CONTENT = KitContent.files(TWINLOOP);

    static Stream<Arguments> files() {
        return Stream.concat(
                Stream.of(arguments(INDEX, RuleIndex.of(TWINLOOP))),
                CONTENT.entrySet().stream().map(file -> arguments(KIT.resolve(file.getKey()), file.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_is_what_the_rules_write(Path file, String written) throws IOException {
        if (Boolean.getBoolean("twinloop.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, written, UTF_8);
        }

        assertThat(file)
                .as("write it anew with -Dtwinloop.write=true")
                .content(UTF_8)
                .isEqualTo(written);
    }

    @Test
    void every_link_within_the_index_leads_to_an_anchor() {
        String index = RuleIndex.of(TWINLOOP);
        Set<String> anchors = found("<a id=\"([^\"]+)\">", index);

        assertThat(anchors).contains("cbdf-2024", "cbdf-2024-7", "cbdf-2024-7-1-2", "cbdf-2024-7-1-2-volume", "facts");
        assertThat(anchors).containsAll(found("\\]\\(#([^)]+)\\)", index));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void the_kit_names_every_exported_file_and_no_other() throws IOException {
        for (String folder : List.of("rulebooks", "vectors", "requirements")) {
            try (Stream<Path> present = Files.list(KIT.resolve(folder))) {
                assertThat(present.map(file -> folder + "/" + file.getFileName()))
                        .containsExactlyInAnyOrderElementsOf(CONTENT.keySet().stream()
                                .filter(name -> name.startsWith(folder + "/"))
                                .toList());
            }
        }
        assertThat(Vectors.areas().stream().map(area -> "vectors/" + area + ".json"))
                .containsExactlyElementsOf(CONTENT.keySet().stream()
                        .filter(name -> name.startsWith("vectors/"))
                        .toList());
        assertThat(Rulebooks.instruments())
                .containsExactlyElementsOf(TWINLOOP.rulebooks().stream()
                        .map(rulebook -> rulebook.instrument().id())
                        .toList());
        assertThat(Rulebooks.decisions())
                .containsExactlyElementsOf(
                        TWINLOOP.decisions().stream().map(Decision::id).toList());
    }
}
