// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;

/**
 * A fault of the rulebooks behind a decision, shown by subjects.
 *
 * @param kind which fault
 * @param rules the ids of the rules concerned
 * @param text what is wrong
 * @param witnesses the subjects that show it; empty where the fault is that there is none
 */
public record Flaw(Kind kind, List<String> rules, Text text, List<Witness> witnesses) {

    /** The faults. */
    public enum Kind {
        /** For some subject no rule answers (空白). */
        GAP,
        /** For some subject rules give different outcomes (冲突). */
        CONFLICT,
        /** A rule gives its outcome to no possible subject (不可达). */
        UNREACHABLE,
        /** An exception applies to no subject to which its general rule would apply (从不适用的例外). */
        IDLE_EXCEPTION,
        /** More of a fact, all else equal, leads to a looser outcome (非单调). */
        NOT_MONOTONE
    }

    public Flaw {
        requireNonNull(kind, "kind");
        rules = List.copyOf(rules);
        requireNonNull(text, "text");
        witnesses = List.copyOf(witnesses);
    }
}
