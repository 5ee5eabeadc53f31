// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.InvalidRulebookException;
import io.twinloop.Json;
import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.cli.words.Words;
import java.util.List;

/**
 * Rulebooks and decisions of others, added to the library from JSON.
 *
 * <p>Reading one runs no code, and none can loosen an answer of the built-in rules: it may add findings and duties, and
 * make an outcome stricter.
 */
final class Additions {

    private static final String TYPE = "/type";

    private Additions() {}

    /**
     * Adds rulebooks and decisions.
     *
     * @param names the documents, in the order in which they are added
     * @param library the library
     * @param console where to read
     * @return the library with them
     * @throws Refusal if one cannot be read or used
     */
    static Twinloop read(List<String> names, Twinloop library, Console console) {
        Twinloop more = library;
        for (String name : names) {
            more = add(name, new Source(name).read(console), more);
        }
        return more;
    }

    private static Twinloop add(String name, byte[] content, Twinloop library) {
        Json json = library.json();
        try {
            return isDecision(content, json)
                    ? library.adding(json.readDecision(content))
                    : library.adding(json.readRulebook(content));
        } catch (UnreadableException refused) {
            throw new Refusal(Problem.ofContent(name, content, refused));
        } catch (InvalidRulebookException unusable) {
            throw new Refusal(Problem.ofFile(
                    name,
                    Words.of("file.unusable", String.join("; ", unusable.problems())),
                    Words.of("way-out.unusable")));
        }
    }

    /** Returns whether a document was refused as a subject because it is a rulebook or a decision. */
    static boolean explains(UnreadableException refused, byte[] content, Twinloop library) {
        Json json = library.json();
        return refused.pointer().equals(TYPE)
                && (isDecision(content, json) || hasItsType(() -> json.readRulebook(content)));
    }

    private static boolean isDecision(byte[] content, Json json) {
        return hasItsType(() -> json.readDecision(content));
    }

    // The readers look at the type first: if they find anything else to blame, the type was theirs.
    private static boolean hasItsType(Runnable read) {
        try {
            read.run();
            return true;
        } catch (UnreadableException refused) {
            return !refused.pointer().equals(TYPE);
        }
    }
}
