// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A document named on the command line: a file, or '-' for the standard input.
 *
 * @param name the name as given
 */
record Source(String name) {

    /** The name of the standard input. */
    static final String STANDARD_INPUT = "-";

    /** The bytes that are read at most: as many as the library takes, so that no more are ever in memory. */
    static final int MOST = Source.MEBIBYTES * 1024 * 1024;

    private static final int MEBIBYTES = 8;

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Reads the document.
     *
     * @throws Refusal if it cannot be read, or is larger than {@link #MOST}
     */
    byte[] read(Console console) {
        try (InputStream in = isStandardInput() ? console.in() : open(console)) {
            byte[] content = in.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw refuse(Words.of("file.too-large", MEBIBYTES), Words.of("way-out.too-large"));
            }
            return content;
        } catch (NoSuchFileException missing) {
            throw missing();
        } catch (AccessDeniedException denied) {
            throw refuse(Words.of("file.denied"), Words.of("way-out.denied"));
        } catch (IOException failed) {
            throw refuse(Words.of("file.failed", String.valueOf(failed.getMessage())), Words.of("way-out.failed"));
        }
    }

    private InputStream open(Console console) throws IOException {
        Path path;
        try {
            path = console.directory().resolve(name);
        } catch (InvalidPathException impossible) {
            throw missing();
        }
        if (Files.isDirectory(path)) {
            throw refuse(Words.of("file.directory"), Words.of("way-out.directory", name.replaceFirst("/+$", "")));
        }
        return Files.newInputStream(path);
    }

    // A shell hands on a pattern that matches nothing.
    private Refusal missing() {
        boolean pattern = name.contains("*") || name.contains("?");
        return refuse(Words.of("file.missing"), Words.of(pattern ? "way-out.no-match" : "way-out.missing"));
    }

    private Refusal refuse(Text what, Text wayOut) {
        return new Refusal(Problem.ofFile(name, what, wayOut));
    }
}
