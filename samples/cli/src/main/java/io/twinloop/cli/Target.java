// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.words.Words;
import io.twinloop.value.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file to be written, named on the command line.
 *
 * @param name the name as given
 */
record Target(String name) {

    /**
     * Writes a text, in place of whatever was there.
     *
     * @throws Refusal if it cannot be written
     */
    void write(String text, Console console) {
        try {
            Path path = console.directory().resolve(name);
            if (Files.isDirectory(path)) {
                throw refuse(Words.of("target.directory"), Words.of("way-out.target-directory"));
            }
            Files.writeString(path, text);
        } catch (InvalidPathException | NoSuchFileException missing) {
            throw refuse(Words.of("target.missing"), Words.of("way-out.target-missing"));
        } catch (AccessDeniedException denied) {
            throw refuse(Words.of("target.denied"), Words.of("way-out.target-denied"));
        } catch (IOException failed) {
            throw refuse(Words.of("target.failed", String.valueOf(failed.getMessage())), Words.of("way-out.failed"));
        }
    }

    private Refusal refuse(Text what, Text wayOut) {
        return new Refusal(Problem.ofFile(name, what, wayOut));
    }
}
