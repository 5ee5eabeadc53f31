// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that travel in the kit's jar. */
final class KitFile {

    private KitFile() {}

    /**
     * Reads a file of the kit.
     *
     * @param folder the folder beside this class
     * @param name the file's name without its ending
     * @param names the names that the folder has
     * @return the file, JSON in UTF-8
     * @throws IllegalArgumentException if the folder has no such name
     */
    static byte[] read(String folder, String name, List<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("name must be one of " + names + ", was: '" + name + "'");
        }
        try (InputStream in = KitFile.class.getResourceAsStream(folder + "/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException(folder + "/" + name + ".json is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
