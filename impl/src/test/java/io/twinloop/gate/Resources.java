// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON files beside the tests. */
final class Resources {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Resources() {}

    static JsonNode json(String name) {
        return MAPPER.readTree(text(name));
    }

    static String text(String name) {
        try (InputStream in = requireNonNull(Resources.class.getResourceAsStream("/gate/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
