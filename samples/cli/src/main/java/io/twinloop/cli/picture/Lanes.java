// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Where each stop stands from the left. All ways to a stop meet in one trunk, which comes down on it from the row of the
 * first of them; no trunk runs through a stop or along another.
 *
 * <p>Each stop in turn is put where its lines are shortest, again and again, as long as that makes the lines shorter.
 *
 * <p>This class is not thread-safe.
 */
final class Lanes {

    private static final double BETWEEN_STOPS = 1.8;
    private static final double BESIDE_STOP = 1.2;
    private static final double BETWEEN_LINES = 1.3;
    private static final int MOST_ROUNDS = 30;
    private static final double OUTSIDE = 20;
    private static final int STARTS = 10;
    private static final double[] PULLS = {-2, 2};

    private record Interval(double from, double to) {}

    /**
     * A way from a stop to another.
     *
     * @param from the index of the stop it comes from
     * @param way the index of the way
     * @param to the index of the stop it leads to
     */
    record Link(int from, int way, int to) {}

    private final double[] halves;
    private final double[][] offsets;

    private final List<Stop> stops;
    private final List<Link> links;
    private final List<List<Link>> linksOf = new ArrayList<>();
    private final double room;
    private final int[] first;
    private final double[] x;
    private final boolean[] placed;
    private double pull;

    private Lanes(List<Stop> stops, List<Link> links, Set<Integer> entered, double room) {
        this.stops = stops;
        this.links = links;
        this.room = room;
        this.x = new double[stops.size()];
        this.placed = new boolean[stops.size()];
        this.first = new int[stops.size()];
        this.halves = stops.stream().mapToDouble(stop -> stop.width() / 2).toArray();
        this.offsets = stops.stream().map(Stop::offsets).toArray(double[][]::new);
        for (int i = 0; i < first.length; i++) {
            first[i] = entered.contains(i) ? -1 : stops.get(i).row();
            linksOf.add(new ArrayList<>());
        }
        links.forEach(link -> {
            linksOf.get(link.from()).add(link);
            linksOf.get(link.to()).add(link);
        });
        links.forEach(link -> first[link.to()] =
                Math.min(first[link.to()], stops.get(link.from()).row()));
    }

    /**
     * Returns the middle of each stop.
     *
     * @param stops the stops, each before those it leads to
     * @param links the ways between them
     * @param entered the stops that lines from above the first row come down on
     * @param room how wide they may spread
     */
    static double[] of(List<Stop> stops, List<Link> links, Set<Integer> entered, double room) {
        Lanes best = new Lanes(stops, links, entered, room);
        best.settle(0);
        for (int start = 1; start < STARTS; start++) {
            Lanes other = new Lanes(stops, links, entered, room);
            other.settle(start);
            best = other.cost() + 1e-6 < best.cost() ? other : best;
        }
        return best.x.clone();
    }

    // From another start, every so many stops wish to be elsewhere at first, and so the others find other places.
    private void settle(int start) {
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (int i = 0; i < stops.size(); i++) {
                int stop = round % 2 == 0 ? i : stops.size() - 1 - i;
                pull = round < 2 && start > 0 && (stop * 7 + start * 3) % (start + 2) == 0 ? PULLS[start % 2] : 0;
                place(stop);
            }
            double now = cost();
            if (round > 3 && now > before - 0.01) {
                return;
            }
            before = now;
        }
    }

    private double cost() {
        double cost = 0;
        for (int i = 0; i < x.length; i++) {
            cost += cost(i, x[i]);
        }
        return cost;
    }

    private void place(int stop) {
        List<Interval> taken = union(taken(stop));
        List<Double> tried = new ArrayList<>(wishes(stop));
        if (placed[stop]) {
            tried.add(x[stop]);
        }
        taken.forEach(interval -> tried.addAll(List.of(interval.from(), interval.to())));
        double best = Double.MAX_VALUE;
        for (double where : tried) {
            double cost = cost(stop, where);
            if (cost < best - 1e-9 && taken.stream().noneMatch(one -> where > one.from() && where < one.to())) {
                best = cost;
                x[stop] = where;
            }
        }
        placed[stop] = true;
    }

    private static List<Interval> union(List<Interval> intervals) {
        List<Interval> union = new ArrayList<>();
        for (Interval next : intervals.stream()
                .sorted(Comparator.comparingDouble(Interval::from))
                .toList()) {
            int last = union.size() - 1;
            if (last >= 0 && next.from() < union.get(last).to()) {
                double to = Math.max(union.get(last).to(), next.to());
                union.set(last, new Interval(union.get(last).from(), to));
            } else {
                union.add(next);
            }
        }
        return union;
    }

    private double wayX(Link link) {
        return x[link.from()] + offsets[link.from()][link.way()];
    }

    private List<Double> wishes(int stop) {
        List<Double> wishes = new ArrayList<>(List.of(0.0));
        for (Link link : linksOf.get(stop)) {
            if (link.to() == stop && placed[link.from()]) {
                wishes.add(wayX(link));
            }
            if (link.from() == stop && placed[link.to()]) {
                wishes.add(x[link.to()] - offsets[stop][link.way()]);
            }
        }
        return wishes;
    }

    private double cost(int stop, double where) {
        double half = halves[stop];
        double cost = pull * where + OUTSIDE * Math.max(0, Math.abs(where) + half - room / 2) + 0.01 * Math.abs(where);
        for (Link link : linksOf.get(stop)) {
            if (link.to() == stop && placed[link.from()]) {
                cost += Math.abs(where - wayX(link));
            }
            if (link.from() == stop && placed[link.to()]) {
                cost += Math.abs(where + offsets[stop][link.way()] - x[link.to()]);
            }
        }
        return cost;
    }

    /** Returns where a stop cannot be for the others. */
    private List<Interval> taken(int stop) {
        List<Interval> taken = new ArrayList<>();
        for (int other = 0; other < x.length; other++) {
            if (other != stop && placed[other]) {
                besideStops(stop, other, taken);
                besideTrunks(stop, other, taken);
            }
        }
        links.forEach(link -> besideWays(stop, link, taken));
        return taken;
    }

    private void besideStops(int stop, int other, List<Interval> taken) {
        int row = stops.get(stop).row();
        int otherRow = stops.get(other).row();
        double half = halves[stop];
        double otherHalf = halves[other];
        if (row == otherRow) {
            around(x[other], half + otherHalf + BETWEEN_STOPS, taken);
        } else if (first[stop] < otherRow && otherRow < row) {
            around(x[other], otherHalf + BESIDE_STOP, taken);
        } else if (first[other] < row && row < otherRow) {
            around(x[other], half + BESIDE_STOP, taken);
        }
    }

    private void besideTrunks(int stop, int other, List<Interval> taken) {
        boolean both = first[stop] < stops.get(other).row()
                && first[other] < stops.get(stop).row();
        if (both) {
            around(x[other], BETWEEN_LINES, taken);
        }
    }

    // The line of a way goes down below its stop, and so must not lie on a trunk that begins there.
    private void besideWays(int stop, Link link, List<Interval> taken) {
        if (link.from() != stop) {
            if (link.to() != stop
                    && placed[link.from()]
                    && stops.get(link.from()).row() == first[stop]) {
                around(wayX(link), BETWEEN_LINES, taken);
            }
            return;
        }
        for (int other = 0; other < x.length; other++) {
            if (placed[other]
                    && other != link.to()
                    && first[other] == stops.get(stop).row()) {
                around(x[other] - offsets[stop][link.way()], BETWEEN_LINES, taken);
            }
        }
    }

    private static void around(double middle, double half, List<Interval> taken) {
        taken.add(new Interval(middle - half, middle + half));
    }
}
