// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.InvalidRulebookException;
import io.twinloop.Json;
import io.twinloop.Twinloop;
import io.twinloop.UnreadableException;
import io.twinloop.cli.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
     * Adds rulebooks and decisions. Decisions come first, for rules name the decisions that they answer.
     *
     * @param names the documents, in the order in which they are added otherwise
     * @param library the library
     * @param console where to read
     * @return the library with them
     * @throws Refusal if one cannot be read or used
     */
    static Twinloop read(List<String> names, Twinloop library, Console console) {
        List<UnaryOperator<Twinloop>> decisions = new ArrayList<>();
        List<UnaryOperator<Twinloop>> rulebooks = new ArrayList<>();
        for (String name : names) {
            byte[] content = new Source(name).read(console);
            if (isDecision(content, library.json())) {
                decisions.add(
                        to -> adding(name, content, () -> to.adding(to.json().readDecision(content))));
            } else {
                rulebooks.add(
                        to -> adding(name, content, () -> to.adding(to.json().readRulebook(content))));
            }
        }
        Twinloop more = library;
        for (UnaryOperator<Twinloop> addition :
                Stream.of(decisions, rulebooks).flatMap(List::stream).toList()) {
            more = addition.apply(more);
        }
        return more;
    }

    /**
     * Adds a calendar of working days.
     *
     * @param name the document
     * @param library the library
     * @param console where to read
     * @return the library with it
     * @throws Refusal if it cannot be read
     */
    static Twinloop calendar(String name, Twinloop library, Console console) {
        byte[] content = new Source(name).read(console);
        return adding(name, content, () -> library.with(library.json().readCalendar(content)));
    }

    private static Twinloop adding(String name, byte[] content, Supplier<Twinloop> addition) {
        try {
            return addition.get();
        } catch (UnreadableException refused) {
            throw new Refusal(Problem.ofContent(name, content, refused, Words.of("way-out.addition")));
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
