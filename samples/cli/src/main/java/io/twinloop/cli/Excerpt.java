// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli;

import io.twinloop.cli.layout.Columns;
import io.twinloop.cli.layout.Visible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The line of a document at which something is wrong, with a caret under the place. */
final class Excerpt {

    // What is shown before and after the place, so that an excerpt stays within 80 columns.
    private static final int BEFORE = 40;
    private static final int AFTER = 24;

    private Excerpt() {}

    /**
     * Returns two lines.
     *
     * @param content the document
     * @param line the line, from 1
     * @param column the column in characters, from 1
     * @return the line and the caret; empty if the document is not UTF-8 or has no such place
     */
    static List<String> of(byte[] content, int line, int column) {
        int[] text;
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            text = decoded.lines()
                    .skip(line - 1L)
                    .findFirst()
                    .orElse("")
                    .codePoints()
                    .toArray();
        } catch (CharacterCodingException notText) {
            return List.of();
        }
        int at = column - 1;
        if (at > text.length || text.length == 0) {
            return List.of();
        }
        int from = Math.max(0, at - BEFORE);
        String before = Visible.of(new String(text, from, at - from));
        String after = Visible.of(new String(text, at, Math.min(AFTER, text.length - at)));
        String number = "%5d │ ".formatted(line);
        String shown = (from > 0 ? "…" : "") + before;
        return List.of(
                number + shown + after + (at + AFTER < text.length ? "…" : ""),
                " ".repeat(number.length() - 2) + "│ " + " ".repeat(Columns.of(shown)) + "^");
    }
}
