// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.RuleTrace.State;
import java.util.Set;

/**
 * What a requirement or a duty came to for one entity.
 *
 * @param rule the rule
 * @param entity the entity
 * @param state what it came to
 * @param essential the unknowns that matter; empty unless it is unknown
 * @param limited whether the limit was reached
 * @param recorder what was read
 */
record Judged(Ruled rule, Node entity, State state, Set<Variable> essential, boolean limited, Recorder recorder) {

    /** Returns whether a reader would notice a difference. */
    boolean differsFrom(Judged other) {
        return state != other.state || limited != other.limited || !questions().equals(other.questions());
    }

    /** Returns the facts that would settle it. */
    Set<String> questions() {
        return recorder.pointers(essential);
    }
}
