// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import java.util.List;

/** Something drawn. Lengths are millimetres on a sheet that is not made smaller; y grows downwards. */
sealed interface Mark {

    /** Where a text stands from its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A text on one line.
     *
     * @param x where it stands
     * @param y its base line
     * @param size the size of its letters
     * @param text the text
     * @param anchor whether it begins, has its middle or ends at x
     * @param strong whether it is bold
     * @param colour its colour
     */
    record Words(double x, double y, double size, String text, Anchor anchor, boolean strong, String colour)
            implements Mark {

        /** Returns what it covers. */
        Extent extent() {
            double width = Lettering.width(text, size) * (strong ? 1.06 : 1);
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Extent(left, y - 0.8 * size, left + width, y + 0.22 * size);
        }
    }

    /**
     * A line with corners.
     *
     * @param points its corners
     * @param colour its colour
     * @param width its width
     */
    record Line(List<Point> points, String colour, double width) implements Mark {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A closed shape.
     *
     * @param points its corners
     * @param round how round its corners are
     * @param fill what fills it
     * @param stroke the colour of its border; 'none' for none
     * @param width the width of its border
     * @param dashed whether its border is dashed
     */
    record Shape(List<Point> points, double round, String fill, String stroke, double width, boolean dashed)
            implements Mark {
        public Shape {
            points = List.copyOf(points);
        }

        /** Returns a rectangle. */
        static Shape rectangle(Extent at, double round, String fill, String stroke, double width) {
            return new Shape(
                    List.of(
                            new Point(at.left(), at.top()),
                            new Point(at.right(), at.top()),
                            new Point(at.right(), at.bottom()),
                            new Point(at.left(), at.bottom())),
                    round,
                    fill,
                    stroke,
                    width,
                    false);
        }
    }

    /**
     * Marks that belong together, with what they say to whoever hovers over them or has them read out.
     *
     * @param title what they say
     * @param marks the marks
     */
    record Group(String title, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A point.
     *
     * @param x from the left
     * @param y from the top
     */
    record Point(double x, double y) {}

    /**
     * A rectangle.
     *
     * @param left its left side
     * @param top its upper side
     * @param right its right side
     * @param bottom its lower side
     */
    record Extent(double left, double top, double right, double bottom) {

        /** Returns whether two share more than a border. */
        boolean overlaps(Extent other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Returns whether another lies within this. */
        boolean encloses(Extent other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }
    }
}
