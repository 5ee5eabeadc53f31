// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Pieces of an input within a message: on one line, and no longer than helps. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** Returns a piece between quotes. */
    static String of(String piece) {
        return "'" + bare(piece) + "'";
    }

    /** Returns pieces between quotes, separated. */
    static String of(Collection<String> pieces, String separator) {
        return pieces.stream().map(Quoted::of).collect(Collectors.joining(separator));
    }

    /** Returns a character between quotes, with its code point if it cannot be seen. */
    static String character(int codePoint) {
        if (isVisible(codePoint)) {
            return "'" + Character.toString(codePoint) + "'";
        }
        int digits = Math.max(4, Integer.toHexString(codePoint).length());
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(codePoint, digits);
    }

    /** Returns a character, or half of one, as JSON may escape it. */
    static String escape(int codePoint) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escaped.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
        return escaped.toString();
    }

    private static String bare(String piece) {
        StringBuilder bare = new StringBuilder();
        piece.codePoints().limit(LONGEST).forEach(c -> bare.append(isVisible(c) ? Character.toString(c) : escape(c)));
        return piece.codePointCount(0, piece.length()) > LONGEST ? bare + "…" : bare.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
