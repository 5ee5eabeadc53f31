// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was known when a report was made: enough to make it again, byte for byte.
 *
 * @param library the library's version
 * @param subject the SHA-256 of the subject's canonical JSON, in lower-case hexadecimal
 * @param rulebooks the SHA-256 of each rulebook's canonical JSON, by instrument
 */
public record Digests(String library, String subject, Map<String, String> rulebooks) {
    public Digests {
        requireNonNull(library, "library");
        requireNonNull(subject, "subject");
        rulebooks = Collections.unmodifiableMap(new LinkedHashMap<>(rulebooks));
        rulebooks.forEach((instrument, digest) -> requireNonNull(digest, instrument));
    }
}
