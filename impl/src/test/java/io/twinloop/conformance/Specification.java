// SPDX-License-Identifier: Apache-2.0
package io.twinloop.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Extracts the numbered sentences from the specification, and what is wrong with its form. */
final class Specification {

    private static final Path FILE = Path.of("../api/SPECIFICATION.md");
    private static final Pattern ENTRY =
            Pattern.compile("^\\*\\*(\\S+)\\*\\* (.+)\\n((?:- .+\\n?)*)", Pattern.MULTILINE);
    private static final Pattern KEYWORD = Pattern.compile("\\b(MUST NOT|MUST|SHOULD NOT|SHOULD|MAY)\\b");

    /**
     * A sentence.
     *
     * @param id its id
     * @param keywords its words of RFC 2119; one, if it is well-formed
     * @param sentence the sentence
     * @param why the reason, or null if there is none
     * @param check what to look at, or null if the sentence leaves that to its vectors
     * @param unobserved why nothing can observe it, or null
     */
    record Sentence(
            String id,
            List<String> keywords,
            String sentence,
            @Nullable String why,
            @Nullable String check,
            @Nullable String unobserved) {}

    private final String text;
    private final List<Sentence> sentences;

    private Specification(String text) {
        this.text = text;
        sentences = ENTRY.matcher(text).results().map(Specification::sentence).toList();
    }

    static Specification read() {
        try {
            return new Specification(Files.readString(FILE, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Specification of(String text) {
        return new Specification(text);
    }

    private static Sentence sentence(MatchResult entry) {
        String notes = entry.group(3);
        return new Sentence(
                entry.group(1),
                keywords(entry.group(2)),
                entry.group(2).strip(),
                note("Why", notes),
                note("Check", notes),
                note("Unobserved", notes));
    }

    private static List<String> keywords(String text) {
        return KEYWORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static @Nullable String note(String name, String notes) {
        return Pattern.compile("^- " + name + ": (.+)$", Pattern.MULTILINE)
                .matcher(notes)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Returns the normative words outside the numbered sentences, with the line that each stands in. */
    List<String> strays() {
        List<String> strays = new ArrayList<>();
        ENTRY.matcher(text).replaceAll("").lines().forEach(line -> {
            if (KEYWORD.matcher(line).find()) {
                strays.add(line);
            }
        });
        return strays;
    }
}
