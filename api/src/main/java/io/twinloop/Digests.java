// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was known when a report was made: enough to make it again, byte for byte.
 *
 * @param library the library's version
 * @param subject the SHA-256 of the subject's canonical JSON, in lower-case hexadecimal
 * @param calendar the name of the working calendar by which dates were reckoned, or null if there was none
 * @param selection the name of the selection of rules, or null if all were judged
 * @param rulebooks the SHA-256 of each rulebook's canonical JSON, by instrument
 */
public record Digests(
        String library,
        String subject,
        @Nullable String calendar,
        @Nullable String selection,
        Map<String, String> rulebooks) {
    public Digests {
        requireNonNull(library, "library");
        requireNonNull(subject, "subject");
        rulebooks = Collections.unmodifiableMap(new LinkedHashMap<>(rulebooks));
        rulebooks.forEach((instrument, digest) -> requireNonNull(digest, instrument));
    }
}
