// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Anchor;
import io.twinloop.cli.picture.Mark.Extent;
import io.twinloop.cli.picture.Mark.Line;
import io.twinloop.cli.picture.Mark.Point;
import io.twinloop.cli.picture.Mark.Shape;
import io.twinloop.cli.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fork as it is drawn: a bar with its number and a cell for each way.
 *
 * @param node its position in the diagram
 * @param row the row it stands in, from 0
 * @param ways its ways on
 */
record Stop(int node, int row, List<Way> ways) {

    private static final double NUMBER = 2.3;
    private static final double PAD = 0.6;
    private static final double LEAST = 6;
    private static final double STROKE = 0.25;
    private static final double ROUND = 0.9;
    private static final String INK = "#111";
    private static final String SHADE = "#d9dee6";

    Stop {
        ways = List.copyOf(ways);
    }

    /** Returns this stop as it stands below a row that is the first. */
    Stop below(int first) {
        return new Stop(node, row - first, ways);
    }

    private String number() {
        return String.valueOf(node + 1);
    }

    private double head() {
        return Lettering.width(number(), NUMBER) * 1.06 + 2 * PAD;
    }

    private double cell(int way) {
        return Math.max(LEAST, ways.get(way).width() + 2 * PAD);
    }

    double width() {
        double width = head();
        for (int way = 0; way < ways.size(); way++) {
            width += cell(way);
        }
        return width;
    }

    /** Returns the height of the bar. */
    double bar() {
        return 2 * PAD + ways.stream().mapToDouble(Way::valuesHeight).max().orElse(0);
    }

    double height() {
        return bar() + ways.stream().mapToDouble(Way::endHeight).max().orElse(0);
    }

    /** Returns where the line of a way goes down, from the middle of the stop. */
    double offset(int way) {
        double left = head() - width() / 2;
        for (int i = 0; i < way; i++) {
            left += cell(i);
        }
        return left + cell(way) / 2;
    }

    double[] offsets() {
        return IntStream.range(0, ways.size()).mapToDouble(this::offset).toArray();
    }

    /** Draws it, its upper side at a point in the middle. */
    List<Mark> at(double x, double top) {
        double left = x - width() / 2;
        double bottom = top + bar();
        double middle = top + bar() / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(Shape.rectangle(new Extent(left, top, x + width() / 2, bottom), ROUND, "#fff", INK, STROKE));
        marks.add(Shape.rectangle(new Extent(left, top, left + head(), bottom), ROUND, SHADE, INK, STROKE));
        marks.add(new Words(left + head() / 2, middle + 0.36 * NUMBER, NUMBER, number(), Anchor.MIDDLE, true, INK));
        double side = left + head();
        for (int way = 0; way < ways.size(); way++) {
            if (way > 0) {
                marks.add(new Line(List.of(new Point(side, top), new Point(side, bottom)), INK, STROKE));
            }
            marks.addAll(ways.get(way).at(x + offset(way), middle, bottom));
            side += cell(way);
        }
        return marks;
    }
}
