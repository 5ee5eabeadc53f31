// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Chart.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a tall chart may be cut in two: at rows past which few lines run. */
final class Folds {

    private static final int MOST_LINES = 3;
    private static final int MOST_FOLDS = 2;

    private Folds() {}

    /** Returns the rows that could be the first of a second panel, the most even cuts first. */
    static List<Integer> of(List<Heading> headings, List<Stop> stops) {
        double all = height(headings, stops, 0, headings.size());
        return IntStream.range(2, headings.size() - 1)
                .boxed()
                .filter(cut -> lines(stops, cut) <= MOST_LINES)
                .sorted(Comparator.comparingDouble(cut -> Math.abs(all / 2 - height(headings, stops, 0, cut))))
                .limit(MOST_FOLDS)
                .toList();
    }

    private static double height(List<Heading> headings, List<Stop> stops, int from, int until) {
        return IntStream.range(from, until)
                .mapToDouble(row -> Math.max(
                        Chart.height(headings.get(row)),
                        stops.stream()
                                .filter(stop -> stop.row() == row)
                                .mapToDouble(Stop::height)
                                .max()
                                .orElse(0)))
                .sum();
    }

    private static int lines(List<Stop> stops, int cut) {
        Set<Integer> later =
                stops.stream().filter(stop -> stop.row() >= cut).map(Stop::node).collect(Collectors.toSet());
        return (int) stops.stream()
                .filter(stop -> stop.row() < cut)
                .flatMap(stop -> stop.ways().stream())
                .map(Way::to)
                .filter(later::contains)
                .distinct()
                .count();
    }
}
