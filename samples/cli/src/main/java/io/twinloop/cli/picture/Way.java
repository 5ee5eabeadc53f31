// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Anchor;
import io.twinloop.cli.picture.Mark.Extent;
import io.twinloop.cli.picture.Mark.Shape;
import io.twinloop.cli.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way on from a fork: a cell with its values, and below it the answer it leads to with the articles that give it.
 *
 * @param to the position of the node it leads to
 * @param values the values, in lines
 * @param sign the sign of the answer, or null if it leads to another fork
 * @param articles the articles that give the answer, in lines
 * @param onward where it goes on if its line ends here, such as '→ 28', or empty
 */
record Way(int to, List<String> values, @Nullable Sign sign, List<String> articles, String onward) {

    /** The size of the letters of values. */
    static final double VALUE = 2.3;

    /** The size of the letters of articles. */
    static final double ARTICLE = 2;

    private static final double LEADING = 1.16;
    private static final double BESIDE = 0.8;
    private static final double BELOW = 0.7;
    private static final double PILL = 3.2;
    private static final String SHADE = "#d9dee6";
    private static final String INK = "#111";

    Way {
        values = List.copyOf(values);
        articles = List.copyOf(articles);
    }

    /** Returns this way with its line ending here, for it goes on in another panel. */
    Way goingOn() {
        return new Way(to, values, sign, articles, "→ " + (to + 1));
    }

    /** Returns the room of the values. */
    double valuesHeight() {
        return values.size() * VALUE * LEADING;
    }

    double width() {
        return Math.max(widest(values, VALUE) + 2 * BESIDE, endWidth());
    }

    private double endWidth() {
        if (sign == null) {
            return onward.isEmpty() ? 0 : Lettering.width(onward, VALUE) * 1.06 + 2 * BESIDE;
        }
        return articles.isEmpty() ? Sign.SIZE : Sign.SIZE + BESIDE + widest(articles, ARTICLE);
    }

    /** Returns the room of what stands below the cell. */
    double endHeight() {
        if (sign == null) {
            return onward.isEmpty() ? 0 : BELOW + PILL;
        }
        return BELOW + Math.max(Sign.SIZE, articles.size() * ARTICLE * LEADING);
    }

    private static double widest(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> Lettering.width(line, size))
                .max()
                .orElse(0);
    }

    /**
     * Draws it around a line down.
     *
     * @param x the line
     * @param middle the height of the middle of the cell
     * @param bottom the height at which the cell ends
     */
    List<Mark> at(double x, double middle, double bottom) {
        List<Mark> marks = new ArrayList<>();
        words(values, VALUE, x, middle - valuesHeight() / 2, Anchor.MIDDLE, marks);
        if (sign != null) {
            double left = x - endWidth() / 2;
            double top = bottom + BELOW;
            marks.addAll(sign.at(left + Sign.SIZE / 2, top + Sign.SIZE / 2));
            double low = Math.max(0, (Sign.SIZE - articles.size() * ARTICLE * LEADING) / 2);
            words(articles, ARTICLE, left + Sign.SIZE + BESIDE, top + low, Anchor.START, marks);
        } else if (!onward.isEmpty()) {
            double half = endWidth() / 2;
            Extent pill = new Extent(x - half, bottom + BELOW, x + half, bottom + BELOW + PILL);
            marks.add(Shape.rectangle(pill, PILL / 2, SHADE, "none", 0));
            marks.add(new Words(x, pill.top() + PILL / 2 + 0.36 * VALUE, VALUE, onward, Anchor.MIDDLE, true, INK));
        }
        return marks;
    }

    private static void words(List<String> lines, double size, double x, double top, Anchor anchor, List<Mark> marks) {
        for (int i = 0; i < lines.size(); i++) {
            double base = top + i * size * LEADING + 0.86 * size;
            marks.add(new Words(x, base, size, lines.get(i), anchor, false, INK));
        }
    }
}
