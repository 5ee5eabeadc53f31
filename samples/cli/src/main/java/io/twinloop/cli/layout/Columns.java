// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

/** How many columns of a terminal a text takes: Chinese characters take two, combining marks none, the others one. */
public final class Columns {

    // The blocks that Unicode's EastAsianWidth.txt calls wide or full-width, from and to, both included.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private Columns() {}

    /**
     * Returns the width of a text.
     *
     * @param text the text, on one line
     * @return its columns, 0 or more
     */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /**
     * Returns the width of a character.
     *
     * @param codePoint the character
     * @return 0, 1 or 2 columns
     */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /**
     * Returns whether a character takes two columns.
     *
     * @param codePoint the character
     * @return true if it does
     */
    public static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
