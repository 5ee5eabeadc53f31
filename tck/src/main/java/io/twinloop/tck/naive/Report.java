// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force on a date say of a document, so far as the kit compares it.
 *
 * @param verdict ACCEPTED, REJECTED or UNDETERMINED
 * @param reasons why it is undetermined
 * @param outcomes the outcome of each decision, empty if it has none
 * @param findings the rules that speak against it
 * @param questions the JSON Pointers of the facts that would settle what is open
 * @param duties what is to be done
 * @param entities the verdicts of the entities of a dossier, by JSON Pointer
 * @param assumptions what was presumed and mattered: the JSON Pointer of a fact, or a {@link Presumptions.Test}
 */
record Report(
        String verdict,
        Set<String> reasons,
        Map<String, String> outcomes,
        Set<Finding> findings,
        Set<String> questions,
        Set<Owed> duties,
        Map<String, String> entities,
        List<Object> assumptions) {

    /**
     * A duty.
     *
     * @param rule the rule that lays it
     * @param path the JSON Pointer of the entity on which it is laid
     * @param due its last day, or null if that cannot be reckoned
     */
    record Owed(String rule, String path, @Nullable LocalDate due) {}
}
