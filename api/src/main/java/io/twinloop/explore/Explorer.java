// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import io.twinloop.schema.Subject;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows a decision, and not only computes it: proof, questions, remedies and tests, all read from one diagram. Immutable
 * and thread-safe.
 *
 * <p>Each method refuses a decision that is not there with an {@link IllegalArgumentException} that names those that are.
 */
public interface Explorer {

    /**
     * Explores a decision on a day.
     *
     * @param decision the decision's id
     * @param on the day
     * @return the diagram and what is wrong
     */
    Exploration explore(String decision, LocalDate on);

    /**
     * Returns the periods of a decision's law: on all days of one, the same rules are in force.
     *
     * @param decision the decision's id
     * @return the periods, in their order, without a gap
     */
    List<EffectivePeriod> periods(String decision);

    /**
     * Returns what changes in a decision from one day to another: who is newly freed and who newly bound.
     *
     * @param decision the decision's id
     * @param before the day before
     * @param after the day after
     * @return one difference for each pair of answers; empty if nothing changes
     * @throws IllegalStateException if the decision is too large for the limit
     */
    List<Difference> differences(String decision, LocalDate before, LocalDate after);

    /**
     * Returns what changes in a decision if the rulebooks were others, such as with a threshold moved.
     *
     * @param decision the decision's id
     * @param on the day
     * @param other the explorer of a library with the other rulebooks, made from this implementation
     * @return one difference for each pair of answers; empty if nothing changes
     * @throws IllegalStateException if the decision is too large for the limit
     */
    List<Difference> differences(String decision, LocalDate on, Explorer other);

    /**
     * Looks at the requirements of an instrument for what is dead, always met, never met, duplicate, subsumed or
     * contradictory.
     *
     * @param instrument the instrument's id
     * @param on the day
     * @return what is wrong
     * @throws IllegalArgumentException if there is no such instrument
     */
    Review review(String instrument, LocalDate on);

    /**
     * Returns the best next question about a subject.
     *
     * @param subject the subject, as far as it is known
     * @param decision the decision's id
     * @param on the day
     * @return the question, or empty if the decision is settled, or nothing that could be asked would settle it
     */
    Optional<NextQuestion> next(Subject subject, String decision, LocalDate on);

    /**
     * Returns the ways to a looser outcome, one for each that can be reached, the fewest changes for it, and the way with
     * the fewest changes first.
     *
     * @param subject the subject
     * @param decision the decision's id
     * @param on the day
     * @return the remedies; empty if the decision has no outcome for the subject, or no honest change leads to a looser one
     */
    List<Remedy> remedies(Subject subject, String decision, LocalDate on);

    /**
     * Returns subjects for each path of the diagram: one in the midst, and one on each side of each bound on the path. The
     * same every time.
     *
     * @param decision the decision's id
     * @param on the day
     * @return the subjects with their answers, made as they are asked for
     * @throws IllegalStateException if the decision is too large for the limit
     */
    Stream<BoundaryVector> vectors(String decision, LocalDate on);

    /**
     * Makes a decision ready for many subjects.
     *
     * @param decision the decision's id
     * @param on the day
     * @return the compiled decision; if it is too large for the limit, one that interprets the rules
     */
    CompiledDecision compile(String decision, LocalDate on);

    /**
     * Returns when the answer about a subject would have been, or will be, another.
     *
     * @param subject the subject
     * @param decision the decision's id
     * @return the answer in each period of the law, neighbours with the same answer taken together
     */
    List<DatedAnswer> history(Subject subject, String decision);
}
