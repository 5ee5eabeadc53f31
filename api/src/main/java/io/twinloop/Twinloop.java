// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import io.twinloop.explore.Exploration;
import io.twinloop.explore.Explorer;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.Subject;
import io.twinloop.value.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Checks subjects against rulebooks. One instance serves a whole program: it is immutable and thread-safe.
 *
 * <pre>{@code
 * Twinloop twinloop = Twinloop.load();
 * Report report = twinloop.check(transfer, LocalDate.of(2026, 11, 23));
 * report.outcome("CN-OUTBOUND");
 * }</pre>
 */
public interface Twinloop {

    /**
     * Returns the library with its built-in rulebooks.
     *
     * @return the library
     * @throws IllegalStateException if no implementation is on the class path or module path
     */
    static Twinloop load() {
        return ServiceLoader.load(TwinloopProvider.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no implementation found: add io.twinloop:twinloop-impl to the class path or module path"))
                .create();
    }

    /**
     * Checks a subject against the rules in force on a date.
     *
     * @param subject the subject; incomplete or wrong ones are judged, not refused
     * @param on the date
     * @return the report
     * @throws IllegalArgumentException if no rulebook knows the kind of subject
     */
    Report check(Subject subject, LocalDate on);

    /**
     * Checks the entities of one collection of a dossier one after the other, each when it is asked for, so that a large
     * dossier can be gone through without keeping what was said of it.
     *
     * <p>Of each entity the rules about its collection are judged; those about the asset of a listing are told with the
     * assets. What {@link #check} finds about an entity of the collection is found here, and nothing else.
     *
     * @param subject the dossier
     * @param collection the collection, such as 'listings'
     * @param on the date
     * @return a report for each entity, in document order
     * @throws IllegalArgumentException if no rulebook knows the kind of subject, or it has no such collection
     */
    Stream<EntityReport> checkEach(Subject subject, String collection, LocalDate on);

    /**
     * Returns this library without any presumption: what is not stated is a question.
     *
     * @return the strict library
     */
    Twinloop strict();

    /**
     * Returns this library with a calendar, so that limits in working days become dates.
     *
     * @param calendar the working days of the place whose law it is
     * @return the library with it
     */
    Twinloop with(WorkingCalendar calendar);

    /**
     * Returns this library with only the requirements and duties of some origins; the report says what was left out.
     *
     * @param selection the origins; those of {@link Selection#FULL} unless this is called
     * @return the library with the selection
     */
    Twinloop selecting(Selection selection);

    /**
     * Returns this library with a rulebook added.
     *
     * <p>Unless its instrument is a member of a decision, the rulebook is a stranger there: its rules may add findings and
     * duties and make an outcome stricter, never looser. Where the host wants one of its rules to prevail over a rule of
     * another instrument, the host says so by a precedence.
     *
     * @param rulebook the rulebook
     * @param precedences which of its rules prevail over rules of other instruments, by the host's word
     * @return the library with it
     * @throws InvalidRulebookException if it cannot be used, or its instrument is already there
     */
    Twinloop adding(Rulebook rulebook, Precedence... precedences);

    /**
     * Returns this library with a rulebook in place of the one of the same instrument.
     *
     * @param rulebook the rulebook
     * @return the library with it
     * @throws InvalidRulebookException if it cannot be used, or its instrument is not there
     */
    Twinloop replacing(Rulebook rulebook);

    /**
     * Returns this library with a decision added.
     *
     * @param decision the decision
     * @return the library with it
     * @throws InvalidRulebookException if it cannot be used, or its id is already there
     */
    Twinloop adding(Decision decision);

    /**
     * Returns the rulebooks.
     *
     * @return the rulebooks, in the order in which they were added
     */
    List<Rulebook> rulebooks();

    /**
     * Returns the decisions.
     *
     * @return the decisions, in the order in which they were added
     */
    List<Decision> decisions();

    /**
     * Explores a decision on a day: what it answers for every possible subject, and what is wrong with its rules.
     *
     * @param decision the decision's id, such as 'CN-OUTBOUND'
     * @param on the day
     * @return the diagram, the flaws and what could not be decided
     * @throws IllegalArgumentException if there is no such decision
     */
    default Exploration explore(String decision, LocalDate on) {
        return explorer().explore(decision, on);
    }

    /**
     * Returns what knows the decisions and requirements of this library: proof, questions, remedies, differences and tests.
     *
     * @return the explorer
     */
    Explorer explorer();

    /**
     * Returns the reader and writer of the canonical JSON forms.
     *
     * @return the reader and writer
     */
    Json json();
}
