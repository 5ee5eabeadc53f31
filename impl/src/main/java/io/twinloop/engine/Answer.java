// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision answers when every fact that matters is known.
 *
 * @param kind which kind of answer
 * @param outcome the outcome, or null if there is none
 * @param open the rules that the law leaves open; empty unless unsettled
 */
record Answer(Kind kind, @Nullable String outcome, Set<String> open) {

    enum Kind {
        OUTCOME,
        UNSETTLED,
        CONFLICT,
        NO_RULE
    }

    static final Answer CONFLICT = new Answer(Kind.CONFLICT, null, Set.of());
    static final Answer NO_RULE = new Answer(Kind.NO_RULE, null, Set.of());

    static Answer of(String outcome) {
        return new Answer(Kind.OUTCOME, outcome, Set.of());
    }

    static Answer unsettled(Set<String> open) {
        return new Answer(Kind.UNSETTLED, null, Set.copyOf(open));
    }
}
