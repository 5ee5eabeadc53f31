// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known while a subject is judged.
 *
 * @param tree the subject
 * @param on the date
 * @param presumptions which presumptions stand
 * @param decided the decisions that were taken, by the unknown that each would otherwise be
 * @param decisions takes a decision about a subject made by a mapping
 */
record Knowledge(
        SubjectTree tree,
        LocalDate on,
        Presumptions presumptions,
        Map<Variable.Decided, Taken> decided,
        Decisions decisions) {

    /** Returns the same with other presumptions, and no decision taken yet. */
    Knowledge with(Presumptions others) {
        return new Knowledge(tree, on, others, new HashMap<>(), decisions);
    }
}
