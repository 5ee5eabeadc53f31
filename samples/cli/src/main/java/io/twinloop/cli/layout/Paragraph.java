// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines.
 *
 * <p>A line ends at a space, or between two characters of which one is Chinese; but no line begins with a closing mark
 * such as '，' or '）', and none ends with an opening one such as '《'. What is longer than a line is cut.
 *
 * <p>This class is not thread-safe.
 */
public final class Paragraph {

    /** A space at which no line ends; it is printed as any other. */
    public static final char TIE = '\u00a0';

    private static final String ELLIPSIS = "…";
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…·,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Paragraph(int width) {
        this.width = width;
    }

    /**
     * Breaks a text.
     *
     * @param text the text
     * @param width the columns of a line, 2 or more
     * @return the lines, at least one, without spaces at their ends
     */
    public static List<String> lines(String text, int width) {
        Paragraph paragraph = new Paragraph(width);
        pieces(Visible.of(text)).forEach(paragraph::add);
        paragraph.end();
        return List.copyOf(paragraph.lines);
    }

    /**
     * Breaks the beginning of a text; where something is left out, it ends with an ellipsis.
     *
     * @param text the text
     * @param width the columns of a line, 2 or more
     * @param most how many lines at most, 1 or more
     * @return the lines, at least one
     */
    public static List<String> beginning(String text, int width, int most) {
        List<String> all = lines(text, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        some.set(most - 1, lines(all.get(most - 1), width - 1).get(0) + ELLIPSIS);
        return some;
    }

    private void add(String piece) {
        if (Columns.of(line.toString()) + Columns.of(piece.stripTrailing()) > width && line.length() > 0) {
            end();
        }
        piece.codePoints().forEach(this::append);
    }

    private void append(int codePoint) {
        if (codePoint != ' ' && Columns.of(line.toString()) + Columns.of(codePoint) > width) {
            end();
        }
        line.appendCodePoint(codePoint);
    }

    private void end() {
        lines.add(line.toString().stripTrailing().replace(TIE, ' '));
        line.setLength(0);
    }

    /** Returns the pieces between which a line may end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int c : text.codePoints().toArray()) {
            if (before >= 0 && mayBreak(before, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return before == ' ' && after != ' ';
        }
        boolean chinese = Columns.isWide(before) || Columns.isWide(after);
        return chinese && OPENING.indexOf(before) < 0 && CLOSING.indexOf(after) < 0;
    }
}
