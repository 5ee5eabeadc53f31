// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest honest changes that lead to a looser outcome (补救). What one is, such as an operator of critical
 * infrastructure, is not changed; only facts that a person can honestly change are.
 *
 * @param changes the changes, in reading order
 * @param outcome the outcome they lead to
 */
public record Remedy(List<Change> changes, String outcome) {
    public Remedy {
        changes = List.copyOf(changes);
        requireNonNull(outcome, "outcome");
    }

    /**
     * A fact to change.
     *
     * @param path its JSON Pointer
     * @param label what it is called
     * @param from its value as written in JSON, or null if it is not stated
     * @param to the value it gets, as written in JSON
     * @param how how it can honestly be changed, with what the law forbids in doing so
     */
    public record Change(String path, Text label, @Nullable String from, String to, Text how) {
        public Change {
            requireNonNull(path, "path");
            requireNonNull(label, "label");
            requireNonNull(to, "to");
            requireNonNull(how, "how");
        }
    }
}
