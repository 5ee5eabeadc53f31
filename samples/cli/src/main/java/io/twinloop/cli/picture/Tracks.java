// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heights at which lines run across below a row: two that meet from the side run at different ones.
 *
 * @param of the number of each target's track, from 0; those that run straight down have none
 * @param count how many there are
 */
record Tracks(Map<Integer, Integer> of, int count) {

    private static final double GAP = 1.5;

    /**
     * What a target's line covers from side to side.
     *
     * @param target the target
     * @param from its left end
     * @param to its right end
     */
    record Span(int target, double from, double to) {

        boolean isStraight() {
            return to - from < 0.01;
        }
    }

    static Tracks of(List<Span> spans) {
        Map<Integer, Integer> of = new LinkedHashMap<>();
        List<Double> ends = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isStraight())
                .sorted(Comparator.comparingDouble(Span::from).thenComparingInt(Span::target))
                .forEach(span -> {
                    int track = 0;
                    while (track < ends.size() && ends.get(track) + GAP > span.from()) {
                        track++;
                    }
                    if (track == ends.size()) {
                        ends.add(span.to());
                    } else {
                        ends.set(track, span.to());
                    }
                    of.put(span.target(), track);
                });
        return new Tracks(of, ends.size());
    }
}
