// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file, in a different way in each method. */
public final class ReadsFile {

    String text(Path path) throws IOException {
        return Files.readString(path);
    }

    Path path() {
        return Path.of("rules.json");
    }

    File file() {
        return new File("rules.json");
    }

    InputStream stream(File file) throws IOException {
        return new FileInputStream(file);
    }

    FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path);
    }

    @Nullable
    InputStream resource() {
        return ReadsFile.class.getResourceAsStream("rules.json");
    }

    @Nullable
    InputStream systemResource() {
        return ClassLoader.getSystemResourceAsStream("rules.json");
    }
}
