// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Anchor;
import io.twinloop.cli.picture.Mark.Group;
import io.twinloop.cli.picture.Mark.Line;
import io.twinloop.cli.picture.Mark.Point;
import io.twinloop.cli.picture.Mark.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a chart: the question, how it is read and what its signs mean above it, the sources below it.
 *
 * <p>This class is not thread-safe.
 */
final class Frame {

    /**
     * A sign and what it means.
     *
     * @param sign the sign
     * @param text what it means
     */
    record Entry(Sign sign, String text) {}

    /**
     * The words of a frame.
     *
     * @param title the question
     * @param subtitle which decision, on which day
     * @param howToRead how it is read
     * @param legend what the signs mean
     * @param sources the codes of the sources with their titles
     * @param closing what is said at the end
     */
    record Wording(
            String title, String subtitle, String howToRead, List<Entry> legend, List<String> sources, String closing) {
        Wording {
            legend = List.copyOf(legend);
            sources = List.copyOf(sources);
        }
    }

    /** What stands above a chart and around it, about. */
    static final double HEAD = 45;

    private static final double MARGIN = 8;
    private static final double LEAST = 150;
    private static final double TITLE = 6;
    private static final double PLAIN = 2.8;
    private static final double SMALL = 2.3;
    private static final double LEADING = 1.3;
    private static final double GAP = 3;
    private static final double BETWEEN = 5;
    private static final String INK = "#111";
    private static final String FAINT = "#444";

    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double room;
    private double y = MARGIN;

    private Frame(double width) {
        this.width = width;
        this.room = width;
    }

    /** Puts one panel, or two side by side, into their frame; the sources stand where there is room for them. */
    static Sheet around(List<Sheet> panels, Wording wording) {
        double all = panels.stream().mapToDouble(Sheet::width).sum() + BETWEEN * (panels.size() - 1);
        Frame frame = new Frame(Math.max(LEAST, all));
        frame.paragraph(wording.title(), TITLE, true, INK);
        frame.paragraph(wording.subtitle(), PLAIN, false, FAINT);
        frame.paragraph(wording.howToRead(), PLAIN, false, FAINT);
        frame.legend(wording.legend());
        double top = frame.y + GAP;
        double left = MARGIN;
        double bottom = top;
        for (Sheet panel : panels) {
            frame.marks.addAll(moved(panel.marks(), left, top));
            left += panel.width() + BETWEEN;
            bottom = Math.max(bottom, top + panel.height());
        }
        // Below the first panel, if it is the shorter, there is room to the end of the others.
        boolean beside = panels.size() > 1 && top + panels.get(0).height() < bottom;
        frame.room = beside ? panels.get(0).width() : frame.width;
        frame.y = (beside ? top + panels.get(0).height() : bottom) + 2 * GAP;
        frame.sources(wording.sources());
        frame.paragraph(wording.closing(), SMALL, false, FAINT);
        return new Sheet(
                frame.width + 2 * MARGIN,
                Math.max(bottom, frame.y) + MARGIN,
                wording.title() + " " + wording.subtitle(),
                frame.marks);
    }

    private void paragraph(String text, double size, boolean strong, String colour) {
        for (String line : Lettering.lines(text, room, size)) {
            words(MARGIN, line, size, strong, colour);
            y += size * LEADING;
        }
        y += size * 0.35;
    }

    private void words(double x, String line, double size, boolean strong, String colour) {
        marks.add(new Mark.Words(x, y + 0.85 * size, size, line, Anchor.START, strong, colour));
    }

    private void legend(List<Entry> legend) {
        double x = MARGIN;
        y += 0.5;
        for (Entry entry : legend) {
            double textWidth = Lettering.width(entry.text(), PLAIN) * 1.06;
            double needed = Sign.SIZE + 1.8 + textWidth;
            if (x > MARGIN && x + needed > MARGIN + width) {
                x = MARGIN;
                y += Sign.SIZE * 1.3;
            }
            marks.addAll(entry.sign().at(x + Sign.SIZE / 2, y + Sign.SIZE / 2));
            marks.add(new Mark.Words(
                    x + Sign.SIZE + 1.2,
                    y + Sign.SIZE / 2 + 0.36 * PLAIN,
                    PLAIN,
                    entry.text(),
                    Anchor.START,
                    true,
                    INK));
            x += needed + 4;
        }
        y += Sign.SIZE * 1.3;
    }

    // In two columns where there is room.
    private void sources(List<String> sources) {
        int columns = room > 240 ? 2 : 1;
        double column = room / columns;
        double top = y;
        double lowest = y;
        int each = (sources.size() + columns - 1) / columns;
        for (int i = 0; i < sources.size(); i++) {
            if (i > 0 && i % each == 0) {
                y = top;
            }
            for (String line : Lettering.lines(sources.get(i), column - GAP, SMALL)) {
                words(MARGIN + column * (each == 0 ? 0 : i / each), line, SMALL, false, FAINT);
                y += SMALL * LEADING;
            }
            lowest = Math.max(lowest, y);
        }
        y = lowest + SMALL * 0.5;
    }

    private static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        return marks.stream().map(mark -> moved(mark, dx, dy)).toList();
    }

    private static Mark moved(Mark mark, double dx, double dy) {
        if (mark instanceof Mark.Words words) {
            return new Mark.Words(
                    words.x() + dx,
                    words.y() + dy,
                    words.size(),
                    words.text(),
                    words.anchor(),
                    words.strong(),
                    words.colour());
        }
        if (mark instanceof Line line) {
            return new Line(points(line.points(), dx, dy), line.colour(), line.width());
        }
        if (mark instanceof Shape shape) {
            return new Shape(
                    points(shape.points(), dx, dy),
                    shape.round(),
                    shape.fill(),
                    shape.stroke(),
                    shape.width(),
                    shape.dashed());
        }
        Group group = (Group) mark;
        return new Group(group.title(), moved(group.marks(), dx, dy));
    }

    private static List<Point> points(List<Point> points, double dx, double dy) {
        return points.stream()
                .map(point -> new Point(point.x() + dx, point.y() + dy))
                .toList();
    }
}
