// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.vector;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the specification.
 *
 * @param id its permanent id, such as 'TL-FACT-01' or the id of a rule
 * @param keyword its word of RFC 2119, such as 'MUST'
 * @param sentence the sentence
 * @param why why it is so
 * @param check what to look at if it fails
 * @param since the specification that had it first
 * @param profiles the profiles whose vectors observe it; empty if none can
 * @param unobserved why no vector can observe it, or null
 */
public record Requirement(
        String id,
        String keyword,
        String sentence,
        String why,
        String check,
        String since,
        Set<Profile> profiles,
        @Nullable String unobserved) {

    /** The words of RFC 2119 that a sentence may have. */
    public static final List<String> KEYWORDS = List.of("MUST NOT", "MUST", "SHOULD NOT", "SHOULD", "MAY");

    public Requirement {
        requireNonNull(id, "id");
        requireNonNull(keyword, "keyword");
        requireNonNull(sentence, "sentence");
        requireNonNull(why, "why");
        requireNonNull(check, "check");
        requireNonNull(since, "since");
        profiles = Set.copyOf(profiles);
    }
}
