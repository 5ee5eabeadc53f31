// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.picture;

import io.twinloop.cli.picture.Mark.Group;
import io.twinloop.cli.picture.Mark.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A drawn sheet, before it is written.
 *
 * @param width its width in millimetres
 * @param height its height in millimetres
 * @param title what it is, for whoever has it read out
 * @param marks what is drawn, the lowest first
 */
record Sheet(double width, double height, String title, List<Mark> marks) {
    Sheet {
        marks = List.copyOf(marks);
    }

    /** Returns all texts, those in groups included. */
    List<Words> words() {
        return words(marks).toList();
    }

    private static Stream<Words> words(List<Mark> marks) {
        return marks.stream().flatMap(mark -> {
            if (mark instanceof Group group) {
                return words(group.marks());
            }
            return mark instanceof Words words ? Stream.of(words) : Stream.empty();
        });
    }
}
