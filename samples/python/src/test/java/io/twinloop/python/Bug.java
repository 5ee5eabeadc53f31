// SPDX-License-Identifier: Apache-2.0
package io.twinloop.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mistake that somebody could have made in the platform.
 *
 * @param operator what kind of mistake it is
 * @param rule the rule that is broken by it, or one that relies on what is broken
 * @param file the file of the program
 * @param before what stands there, once
 * @param after what stands there with the mistake
 */
record Bug(String operator, String rule, String file, String before, String after) {

    /** Reads the mistakes. */
    static List<Bug> all() {
        try (InputStream in = Bug.class.getResourceAsStream("bugs.json")) {
            return List.of(new JsonMapper().readValue(in, Bug[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the platform to another folder, with this mistake. */
    void seed(Path from, Path to) throws IOException {
        try (Stream<Path> sources = Files.walk(from)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".py")).toList()) {
                Path copy = to.resolve(from.relativize(source).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(source);
                boolean here = from.relativize(source).equals(Path.of(file));
                Files.writeString(copy, here ? withMistake(text) : text);
            }
        }
    }

    private String withMistake(String text) {
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalStateException(file + " must have once, for '" + operator + "': " + before);
        }
        return text.replace(before, after);
    }

    @Override
    public String toString() {
        return operator + " (" + rule + ")";
    }
}
