// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force on a date say of a document: what the kit compares.
 *
 * @param verdict ACCEPTED, REJECTED or UNDETERMINED
 * @param reasons why it is undetermined
 * @param decisions what each decision comes to
 * @param states what each rule comes to for each entity
 * @param findings the rules that speak against it
 * @param duties what is to be done
 * @param questions the JSON Pointers of the facts that would settle what is open
 * @param entities the verdicts of the entities of a dossier, by JSON Pointer
 */
record Report(
        String verdict,
        Set<String> reasons,
        SortedMap<String, Settled> decisions,
        Map<String, State> states,
        Set<Finding> findings,
        Set<Owed> duties,
        Set<String> questions,
        Map<String, String> entities) {

    /** What a rule comes to for an entity. */
    enum State {
        APPLIES,
        NOT_APPLICABLE,
        SATISFIED,
        VIOLATED,
        MISSING,
        UNKNOWN
    }

    /**
     * A duty.
     *
     * @param rule the rule that lays it
     * @param path the JSON Pointer of the entity on which it is laid
     * @param due its last day, or null if that cannot be reckoned
     */
    record Owed(String rule, String path, @Nullable LocalDate due) {}
}
