// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

/**
 * A text from outside, made safe to print: what could move the cursor, change colours or turn the direction of reading is
 * shown as an escape such as \u001b. So no document can write into the terminal what the program did not say.
 */
public final class Visible {

    private Visible() {}

    /**
     * Returns a text on one line, with nothing in it that is not seen.
     *
     * @param text any text
     * @return the text, line feeds and tabs as spaces, other controls as escapes
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            visible.append(' ');
        } else if (isHidden(codePoint)) {
            visible.append("\\u%04x".formatted(codePoint));
        } else {
            visible.appendCodePoint(codePoint);
        }
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
