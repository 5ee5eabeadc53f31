// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.words;

import io.twinloop.rule.Deadline;
import io.twinloop.value.Text;

/** Time limits in words: 'within 10 working days after the contract takes effect'. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Puts a time limit into words.
     *
     * @param deadline the time limit
     * @return the words
     */
    public static Text of(Deadline deadline) {
        boolean before = deadline.direction() == Deadline.Direction.BEFORE;
        if (deadline.offset() == 0) {
            return Words.of(before ? "deadline.before" : "deadline.upon", deadline.event());
        }
        Text units = deadline.offset() == 1 ? Words.ofOne(deadline.unit()) : Words.of(deadline.unit());
        return Words.of(
                before ? "deadline.units-before" : "deadline.units-after", deadline.offset(), units, deadline.event());
    }
}
