// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.rule.Deadline;
import io.twinloop.rule.Phase;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty that the law lays on the subject (义务).
 *
 * @param rule the rule's id
 * @param path the JSON Pointer of the entity it is laid on; empty for the whole document
 * @param phase when it falls due
 * @param deadline the time limit, or null if the law sets none
 * @param due the last day, or null if the day of the event is not stated, or the working days are not known
 * @param text what is to be done
 * @param citations the provisions
 */
public record DutyOwed(
        String rule,
        String path,
        Phase phase,
        @Nullable Deadline deadline,
        @Nullable LocalDate due,
        Text text,
        List<Citation> citations) {
    public DutyOwed {
        requireNonNull(rule, "rule");
        requireNonNull(path, "path");
        requireNonNull(phase, "phase");
        requireNonNull(text, "text");
        citations = List.copyOf(citations);
    }
}
