// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Lanes.Link;
import io.twinloop.cli.picture.Mark.Anchor;
import io.twinloop.cli.picture.Mark.Extent;
import io.twinloop.cli.picture.Mark.Group;
import io.twinloop.cli.picture.Mark.Line;
import io.twinloop.cli.picture.Mark.Point;
import io.twinloop.cli.picture.Mark.Shape;
import io.twinloop.cli.picture.Mark.Words;
import io.twinloop.cli.picture.Tracks.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a picture with their forks and the lines between them.
 *
 * <p>This class is not thread-safe.
 */
final class Chart {

    /** What stands at the left of a row: the question, and the provisions that define the fact. */
    record Heading(String title, List<String> question, List<String> provisions) {}

    /** The width of the column of questions. */
    static final double LEFT = 66;

    private static final double QUESTION = 2.7;
    private static final double PROVISION = 2;
    private static final double LEADING = 1.2;
    private static final double PAD = 1;
    private static final double TRACK = 1.2;
    private static final double LANDING = 2.2;
    private static final double ARROW = 1.1;
    private static final double STROKE = 0.35;
    private static final String STRIPE = "#f1f3f6";
    private static final String INK = "#111";
    private static final String FAINT = "#555";

    // Neighbouring lines are told apart by their colour as well; it means nothing.
    private static final List<String> COLOURS = List.of("#3d3d3d", "#1b5e8c", "#7a4b00", "#5b2a6e", "#2f6b3a");

    private final List<Heading> headings;
    private final List<Stop> stops;
    private final List<Link> links;
    private final Set<Integer> entered;
    private final double[] x;
    private final double width;
    private final double[] tops;
    private final double[] bottoms;
    private final List<Tracks> tracks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Chart(List<Heading> headings, List<Stop> stops, List<Link> links, Set<Integer> entered, double room) {
        this.headings = headings;
        this.stops = stops;
        this.links = links;
        this.entered = entered;
        this.x = Lanes.of(stops, links, entered, room);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i] - stops.get(i).width() / 2);
            right = Math.max(right, x[i] + stops.get(i).width() / 2);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] += LEFT + 2 * PAD - left;
        }
        this.width = LEFT + 3 * PAD + right - left;
        this.tops = new double[headings.size()];
        this.bottoms = new double[headings.size()];
    }

    /**
     * Draws rows, from the corner at the upper left. Ways to later rows than these end with the number of the fork they
     * lead to; forks that earlier ones lead to have a line from above.
     *
     * @param headings what stands at the left of each row
     * @param stops all forks, each before those it leads to
     * @param from the first row
     * @param until the row after the last
     * @param room how wide the forks may spread
     */
    static Sheet draw(List<Heading> headings, List<Stop> stops, int from, int until, double room) {
        Map<Integer, Integer> index = new HashMap<>();
        List<Stop> drawn = new ArrayList<>();
        Set<Integer> before = new HashSet<>();
        for (Stop stop : stops) {
            if (stop.row() < from) {
                stop.ways().forEach(way -> before.add(way.to()));
            } else if (stop.row() < until) {
                index.put(stop.node(), drawn.size());
                drawn.add(stop.below(from));
            }
        }
        List<Link> links = new ArrayList<>();
        Set<Integer> entered = new HashSet<>();
        for (int i = 0; i < drawn.size(); i++) {
            Stop stop = drawn.get(i);
            if (before.contains(stop.node())) {
                entered.add(i);
            }
            List<Way> ways = new ArrayList<>(stop.ways());
            for (int way = 0; way < ways.size(); way++) {
                Integer to = index.get(ways.get(way).to());
                if (to != null) {
                    links.add(new Link(i, way, to));
                } else if (ways.get(way).sign() == null) {
                    ways.set(way, ways.get(way).goingOn());
                }
            }
            drawn.set(i, new Stop(stop.node(), stop.row(), ways));
        }
        Chart chart = new Chart(headings.subList(from, until), drawn, links, entered, room);
        double height = chart.layRows();
        chart.stripes();
        chart.lines();
        for (int i = 0; i < drawn.size(); i++) {
            chart.stop(i);
        }
        return new Sheet(chart.width, height, "", chart.marks);
    }

    private double wayX(Link link) {
        return x[link.from()] + stops.get(link.from()).offset(link.way());
    }

    private double layRows() {
        double y = LANDING;
        for (int row = 0; row < headings.size(); row++) {
            tops[row] = y;
            double height = height(headings.get(row));
            for (Stop stop : stops) {
                height = stop.row() == row ? Math.max(height, stop.height() + 2 * PAD) : height;
            }
            bottoms[row] = y + height;
            tracks.add(Tracks.of(spans(row)));
            y = bottoms[row] + tracks.get(row).count() * TRACK + LANDING;
        }
        return y - LANDING;
    }

    static double height(Heading heading) {
        return 2 * PAD
                + heading.question().size() * QUESTION * LEADING
                + heading.provisions().size() * PROVISION * LEADING;
    }

    private List<Span> spans(int row) {
        Map<Integer, Span> spans = new TreeMap<>();
        for (Link link : links) {
            if (stops.get(link.from()).row() == row) {
                double one = wayX(link);
                double trunk = x[link.to()];
                spans.merge(
                        link.to(),
                        new Span(link.to(), Math.min(one, trunk), Math.max(one, trunk)),
                        (a, b) -> new Span(a.target(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
            }
        }
        return List.copyOf(spans.values());
    }

    private void stripes() {
        for (int row = 0; row < headings.size(); row++) {
            Heading heading = headings.get(row);
            marks.add(Shape.rectangle(new Extent(0, tops[row], width, bottoms[row]), 0, STRIPE, "none", 0));
            double y = tops[row] + PAD;
            for (String line : heading.question()) {
                marks.add(new Words(PAD, y + 0.85 * QUESTION, QUESTION, line, Anchor.START, true, INK));
                y += QUESTION * LEADING;
            }
            for (String line : heading.provisions()) {
                marks.add(new Words(PAD, y + 0.85 * PROVISION, PROVISION, line, Anchor.START, false, FAINT));
                y += PROVISION * LEADING;
            }
        }
    }

    private double bar(int stop) {
        return tops[stops.get(stop).row()] + PAD;
    }

    private void lines() {
        Map<Integer, Double> begins = new TreeMap<>();
        for (Link link : links) {
            Stop from = stops.get(link.from());
            double start = bar(link.from()) + from.bar();
            double one = wayX(link);
            double trunk = x[link.to()];
            Integer track = tracks.get(from.row()).of().get(link.to());
            double y = bottoms[from.row()] + PAD / 2 + (track == null ? 0 : track * TRACK);
            String colour = colour(link.to());
            if (Math.abs(one - trunk) < 0.01) {
                marks.add(new Line(List.of(new Point(one, start), new Point(one, y + TRACK)), colour, STROKE));
            } else {
                marks.add(new Line(
                        List.of(
                                new Point(one, start),
                                new Point(one, y),
                                new Point(trunk, y),
                                new Point(trunk, y + TRACK)),
                        colour,
                        STROKE));
            }
            begins.merge(link.to(), y + TRACK, Math::min);
        }
        entered.forEach(stop -> begins.put(stop, 0.0));
        // One begins at the first fork, to which nothing leads.
        begins.putIfAbsent(0, 0.0);
        begins.forEach((stop, y) -> trunk(stop, y, colour(stop)));
    }

    private static String colour(int stop) {
        return COLOURS.get(stop % COLOURS.size());
    }

    private void trunk(int stop, double from, String colour) {
        double end = bar(stop);
        double at = x[stop];
        marks.add(new Line(List.of(new Point(at, from), new Point(at, end)), colour, STROKE));
        List<Point> arrow = List.of(
                new Point(at - ARROW / 2, end - ARROW), new Point(at + ARROW / 2, end - ARROW), new Point(at, end));
        marks.add(new Shape(arrow, 0, colour, "none", 0, false));
    }

    private void stop(int index) {
        Stop stop = stops.get(index);
        String title = stop.node() + 1 + ". " + headings.get(stop.row()).title();
        marks.add(new Group(title, stop.at(x[index], bar(index))));
    }
}
