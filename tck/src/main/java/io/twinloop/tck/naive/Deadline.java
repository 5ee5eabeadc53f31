// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A time limit reckoned from an event.
 *
 * @param offset how many units
 * @param unit DAYS, WORKING_DAYS, MONTHS or YEARS
 * @param after whether it lies after the event
 * @param day where the day of the event is stated, or null
 */
record Deadline(
        int offset, String unit, boolean after, @Nullable Term day) {

    static Deadline of(JsonNode json) {
        JsonNode day = json.get("day");
        return new Deadline(
                json.get("offset").intValue(),
                json.get("unit").stringValue(),
                json.get("direction").stringValue().equals("AFTER"),
                day == null ? null : TermReader.term(day));
    }

    /** Returns the last day, or null if the day of the event is not known, or working days would have to be counted. */
    @Nullable
    LocalDate due(Scope scope) {
        if (day == null || !(day.value(scope) instanceof LocalDate happened)) {
            return null;
        }
        if (offset == 0) {
            return after ? happened : happened.minusDays(1);
        }
        int steps = after ? offset : -offset;
        return switch (unit) {
            case "DAYS" -> happened.plusDays(steps);
            case "MONTHS" -> happened.plusMonths(steps);
            case "YEARS" -> happened.plusYears(steps);
            default -> null;
        };
    }
}
