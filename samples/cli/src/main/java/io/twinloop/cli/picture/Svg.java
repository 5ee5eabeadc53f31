// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Group;
import io.twinloop.cli.picture.Mark.Line;
import io.twinloop.cli.picture.Mark.Point;
import io.twinloop.cli.picture.Mark.Shape;
import io.twinloop.cli.picture.Mark.Words;
import io.twinloop.value.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Writes a sheet as SVG: one file that needs no other. A sheet larger than A3 is made smaller until it fits one, upright
 * or across.
 *
 * <p>This class is not thread-safe.
 */
final class Svg {

    private static final double SHORT = 297;
    private static final double LONG = 420;

    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** Returns how much a sheet is made smaller, 1 for not at all. */
    static double scale(Sheet sheet) {
        double upright = Math.min(SHORT / sheet.width(), LONG / sheet.height());
        double across = Math.min(LONG / sheet.width(), SHORT / sheet.height());
        return Math.min(1, Math.max(upright, across));
    }

    /** Writes a sheet. Equal sheets give equal texts. */
    static String write(Sheet sheet, Language language) {
        Svg svg = new Svg();
        double scale = scale(sheet);
        svg.out
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(sheet.width() * scale))
                .append("mm\" height=\"")
                .append(number(sheet.height() * scale))
                .append("mm\" viewBox=\"0 0 ")
                .append(number(sheet.width()))
                .append(' ')
                .append(number(sheet.height()))
                .append("\" role=\"img\" xml:lang=\"")
                .append(language == Language.ZH ? "zh-Hans" : "en")
                .append("\" font-family=\"")
                .append(Lettering.FONTS)
                .append("\">\n<title>")
                .append(escaped(sheet.title()))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        sheet.marks().forEach(svg::write);
        return svg.out.append("</svg>\n").toString();
    }

    private void write(Mark mark) {
        if (mark instanceof Words words) {
            write(words);
        } else if (mark instanceof Line line) {
            out.append("<path d=\"").append(path(line.points(), CORNER)).append("\" fill=\"none\" stroke=\"");
            out.append(line.colour())
                    .append("\" stroke-width=\"")
                    .append(number(line.width()))
                    .append("\"/>\n");
        } else if (mark instanceof Shape shape) {
            write(shape);
        } else if (mark instanceof Group group) {
            out.append("<g><title>").append(escaped(group.title())).append("</title>\n");
            group.marks().forEach(this::write);
            out.append("</g>\n");
        }
    }

    private void write(Words words) {
        out.append("<text x=\"").append(number(words.x())).append("\" y=\"").append(number(words.y()));
        out.append("\" font-size=\"").append(number(words.size()));
        if (words.anchor() != Mark.Anchor.START) {
            out.append("\" text-anchor=\"").append(words.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (words.strong()) {
            out.append("\" font-weight=\"bold");
        }
        out.append("\" fill=\"").append(words.colour()).append("\">");
        out.append(escaped(words.text())).append("</text>\n");
    }

    private static final double CORNER = 1;

    private void write(Shape shape) {
        List<Point> points = shape.points();
        out.append("<path d=\"")
                .append(closed(points, shape.round()))
                .append("\" fill=\"")
                .append(shape.fill());
        if (!shape.stroke().equals("none")) {
            out.append("\" stroke=\"").append(shape.stroke());
            out.append("\" stroke-width=\"").append(number(shape.width()));
        }
        if (shape.dashed()) {
            out.append("\" stroke-dasharray=\"").append(number(3 * shape.width()));
            out.append(' ').append(number(2 * shape.width()));
        }
        out.append("\"/>\n");
    }

    private static String path(List<Point> points, double round) {
        StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.get(i - 1), points.get(i), points.get(i + 1), round);
        }
        return path.append('L').append(at(points.get(points.size() - 1))).toString();
    }

    private static String closed(List<Point> points, double round) {
        int size = points.size();
        StringBuilder path = new StringBuilder("M").append(at(between(points.get(size - 1), points.get(0))));
        for (int i = 0; i < size; i++) {
            corner(path, points.get((i + size - 1) % size), points.get(i), points.get((i + 1) % size), round);
        }
        return path.append('Z').toString();
    }

    private static Point between(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private static void corner(StringBuilder path, Point before, Point at, Point after, double round) {
        if (round == 0) {
            path.append('L').append(at(at));
            return;
        }
        path.append('L').append(at(towards(at, before, round)));
        path.append('Q').append(at(at)).append(' ').append(at(towards(at, after, round)));
    }

    private static Point towards(Point from, Point to, double round) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(round, length / 2) / length;
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(character) ? character : '\ufffd');
            }
        });
        return escaped.toString();
    }

    // XML has no way to write the others, not even by number.
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }
}
