// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.layout.Columns;
import io.twinloop.cli.layout.Paragraph;
import java.util.List;

/**
 * How much room a text takes. Whoever looks at the picture has fonts of their own, so it is an estimate, and rather too
 * wide: by classes of characters, after the widths of Helvetica.
 */
final class Lettering {

    /** The fonts, the first that is there; without one that has Chinese no page is drawn well. */
    static final String FONTS =
            "Helvetica, Arial, 'Liberation Sans', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC',"
                    + " 'Microsoft YaHei', sans-serif";

    /** What a column of {@link Columns} takes at most on average, as a part of the size. */
    private static final double COLUMN = 0.55;

    private static final String NARROW = "ijlI.,:;'|!()[] ·-";
    private static final String BROAD = "mwMW@%";

    private Lettering() {}

    /** Returns the width of a text on one line. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lettering::of).sum();
    }

    /** Breaks a text into lines that are no wider than some room, as far as words allow. */
    static List<String> lines(String text, double room, double size) {
        return Paragraph.lines(text, Math.max(2, (int) (room / size / COLUMN)));
    }

    private static double of(int character) {
        if (Columns.of(character) == 2) {
            return 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.34;
        }
        if (BROAD.indexOf(character) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(character) ? 0.72 : 0.57;
    }
}
