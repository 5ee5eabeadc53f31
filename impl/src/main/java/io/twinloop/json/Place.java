// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.UnreadableException;
import io.twinloop.value.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a text.
 *
 * <p>A place knows the place that holds it, and not its own JSON Pointer: a text of many small values deep down would
 * otherwise cost far more memory than its size.
 *
 * @param holder the place of the object or list that holds it, or null for the whole text
 * @param step the name or index that leads to it from the holder; empty for the whole text
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
record Place(@Nullable Place holder, String step, int line, int column) {

    /** Returns the place of a value that this place holds. */
    Place at(String name, int atLine, int atColumn) {
        return new Place(this, name, atLine, atColumn);
    }

    /** Returns the JSON Pointer. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        Place place = this;
        for (Place above = holder; above != null; above = above.holder) {
            steps.push(place.step);
            place = above;
        }
        return Pointers.of(steps);
    }

    /** Returns the exception that says what is wrong here. */
    UnreadableException refuse(Text problem) {
        return new UnreadableException(pointer(), line, column, problem);
    }

    /** Makes a value whose constructor refuses what does not belong here, and says so with this place. */
    <T> T build(Supplier<T> constructor, Text problem) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            throw refuse(problem);
        }
    }
}
