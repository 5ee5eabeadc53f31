// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the kit as they are committed. */
final class CommittedFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CommittedFiles() {}

    /** Returns the names of the files of a folder. */
    static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/twinloop/tck", folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(byte[] utf8) {
        return MAPPER.readTree(utf8);
    }
}
