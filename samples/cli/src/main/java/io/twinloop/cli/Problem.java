// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.UnreadableException;
import io.twinloop.cli.layout.Visible;
import io.twinloop.cli.words.Words;
import io.twinloop.value.Language;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be read or done: where, what is wrong and what was expected, and the way out.
 *
 * @param file the document's name as given, or null if it is no matter of a document
 * @param place the place within the document, or null if it is a matter of the whole
 * @param what what is wrong, and what was expected
 * @param excerpt the line of the document with a caret under the place; empty if there is none
 * @param wayOut what to do
 */
record Problem(@Nullable String file, @Nullable Place place, Text what, List<String> excerpt, Text wayOut) {

    /**
     * A place within a document.
     *
     * @param pointer the JSON Pointer; empty for the whole text
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    record Place(String pointer, int line, int column) {}

    /** Makes a problem of the call itself. */
    static Problem ofUsage(Text what, Text wayOut) {
        return new Problem(null, null, what, List.of(), wayOut);
    }

    /** Makes a problem of a whole document. */
    static Problem ofFile(String file, Text what, Text wayOut) {
        return new Problem(file, null, what, List.of(), wayOut);
    }

    /** Makes a problem of a place within a document. */
    static Problem ofContent(String file, byte[] content, UnreadableException refused, Text wayOut) {
        return new Problem(
                file,
                new Place(refused.pointer(), refused.line(), refused.column()),
                refused.problem(),
                Excerpt.of(content, refused.line(), refused.column()),
                wayOut);
    }

    /** Returns the message in lines: what, the excerpt, the way out. */
    List<String> lines(Language language) {
        String where = file == null ? "" : Words.of("error.file", file).in(language);
        String what = place == null ? this.what.in(language) : described(place).describe(language);
        List<String> lines = new ArrayList<>();
        lines.add(Visible.of(
                Words.of("error", Text.of(where + what, where + what)).in(language)));
        lines.addAll(excerpt);
        lines.add(Visible.of("  → " + wayOut.in(language)));
        return lines;
    }

    // The library's own wording of a place.
    private UnreadableException described(Place at) {
        return new UnreadableException(at.pointer(), at.line(), at.column(), what);
    }

    /** Returns the message as plain JSON values, in both languages. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", "error");
        if (file != null) {
            tree.put("file", file);
        }
        if (place != null) {
            tree.put("pointer", place.pointer());
            tree.put("line", place.line());
            tree.put("column", place.column());
        }
        tree.put("problem", JsonText.bilingual(what));
        tree.put("wayOut", JsonText.bilingual(wayOut));
        return tree;
    }
}
