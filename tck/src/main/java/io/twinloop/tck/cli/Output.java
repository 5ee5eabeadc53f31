// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that the program writes. */
final class Output {

    private Output() {}

    static void write(Path file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Problem(file + " cannot be written: " + e.getMessage());
        }
    }
}
