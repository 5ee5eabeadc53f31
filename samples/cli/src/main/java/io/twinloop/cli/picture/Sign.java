// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Anchor;
import io.twinloop.cli.picture.Mark.Point;
import io.twinloop.cli.picture.Mark.Shape;
import io.twinloop.cli.picture.Mark.Words;
import io.twinloop.explore.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * The sign of an answer: a letter in a shape. The letter and the shape say it without the colour, and the colours differ
 * to the colour-blind and in lightness.
 *
 * @param letter A for the loosest outcome, and so on; a mark for what is no outcome
 * @param corners how many corners the shape has, 0 for a circle
 * @param fill its colour
 * @param stroke the colour of its border
 * @param dashed whether its border is dashed
 */
record Sign(String letter, int corners, String fill, String stroke, boolean dashed) {

    /** The room it takes, across and down. */
    static final double SIZE = 4;

    private static final double LETTER = 2.5;
    private static final double STROKE = 0.4;
    private static final int ROUND = 24;
    private static final String INK = "#111";

    private static final List<Sign> OUTCOMES = List.of(
            new Sign("", 0, "#c9ecdf", "#00785a", false),
            new Sign("", 4, "#cfe6f8", "#0064a8", false),
            new Sign("", 6, "#fbe3a8", "#a86a00", false),
            new Sign("", 8, "#f3b39b", "#b03a00", false),
            new Sign("", 5, "#ead0e2", "#8f3f74", false),
            new Sign("", 3, "#e3e3e3", "#333", false));

    /** Returns the sign of an answer. */
    static Sign of(Answer answer, List<String> outcomes) {
        return switch (answer.kind()) {
            case OUTCOME -> outcome(outcomes.indexOf(answer.outcome()));
            case UNSETTLED -> new Sign("?", 0, "#fff", "#333", true);
            case CONFLICT -> new Sign("!", 4, "#fff35c", INK, true);
            case NO_RULE -> new Sign("–", 4, "#fff", INK, true);
        };
    }

    private static Sign outcome(int strictness) {
        Sign sign = OUTCOMES.get(strictness % OUTCOMES.size());
        String letter = strictness < 26 ? String.valueOf((char) ('A' + strictness)) : String.valueOf(strictness + 1);
        return new Sign(letter, sign.corners, sign.fill, sign.stroke, sign.dashed);
    }

    /** Draws it around a point. */
    List<Mark> at(double x, double y) {
        return List.of(
                new Shape(outline(x, y), corners == 0 || corners > 4 ? 0 : 0.5, fill, stroke, STROKE, dashed),
                new Words(x, y + 0.36 * LETTER, LETTER, letter, Anchor.MIDDLE, true, INK));
    }

    private List<Point> outline(double x, double y) {
        int count = corners == 0 ? ROUND : corners;
        double radius = SIZE / 2 * (corners == 4 ? 1.2 : corners == 3 || corners == 5 ? 1.15 : 1);
        // A square stands on its side, an octagon as at a street.
        double turn = count % 4 == 0 ? Math.PI / count : -Math.PI / 2;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = turn + 2 * Math.PI * i / count;
            points.add(new Point(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle)));
        }
        return points;
    }
}
