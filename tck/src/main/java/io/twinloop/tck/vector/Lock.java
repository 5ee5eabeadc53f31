// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.twinloop.tck.Requirements;
import io.twinloop.tck.Rulebooks;
import io.twinloop.tck.Vectors;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the content of the kit is, by digest: a report made with one content cannot pass for one made with another.
 *
 * @param specification the version of the specification
 * @param files the SHA-256 of each file, by its name
 */
public record Lock(String specification, Map<String, String> files) {

    public Lock {
        requireNonNull(specification, "specification");
        files = new TreeMap<>(files);
    }

    /** Computes the lock of the kit's own files. */
    public static Lock ofKit() {
        Map<String, String> digests = new TreeMap<>();
        Rulebooks.instruments().forEach(code -> digests.put(name("rulebooks", code), sha256(Rulebooks.read(code))));
        Rulebooks.decisions().forEach(id -> digests.put(name("rulebooks", id), sha256(Rulebooks.readDecision(id))));
        Vectors.areas().forEach(area -> digests.put(name("vectors", area), sha256(Vectors.read(area))));
        digests.put(name("requirements", Requirements.VERSION), sha256(Requirements.read()));
        return new Lock(Requirements.VERSION, digests);
    }

    /**
     * Computes the lock of other content.
     *
     * @param files the text of each file, by its name
     */
    public static Lock of(Map<String, String> files) {
        Map<String, String> digests = new TreeMap<>();
        files.forEach((name, text) -> digests.put(name, sha256(text.getBytes(UTF_8))));
        return new Lock(Requirements.VERSION, digests);
    }

    private static String name(String folder, String name) {
        return folder + "/" + name + ".json";
    }

    /** Returns the lock as it is committed: a line for each file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /** Returns the digest of the whole. */
    public String digest() {
        return sha256(text().getBytes(UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
