// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The half-open period in which something is in force.
 *
 * @param from the first day, or null if open
 * @param until the first day after it, or null if open
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    static Period of(JsonNode json) {
        return new Period(day(json.get("from")), day(json.get("until")));
    }

    private static @Nullable LocalDate day(@Nullable JsonNode text) {
        return text == null ? null : LocalDate.parse(text.stringValue());
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
