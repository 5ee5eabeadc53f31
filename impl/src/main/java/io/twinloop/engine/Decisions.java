// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Decision;
import org.jspecify.annotations.Nullable;

/** The decisions an evaluator can ask. */
interface Decisions {

    /** Returns a decision by id, or null if there is none. */
    @Nullable
    Decision decision(String id);

    /** Takes a decision about a subject that a mapping made. */
    Taken take(Decision decision, Knowledge asked);
}
