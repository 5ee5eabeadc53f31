// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;
import java.util.List;

/**
 * A fault that the conditions leave room for, and that no subject was found to show: it may be none.
 *
 * @param kind which fault it would be
 * @param rules the ids of the rules concerned
 * @param text what could not be decided
 */
public record NotDecided(Flaw.Kind kind, List<String> rules, Text text) {
    public NotDecided {
        requireNonNull(kind, "kind");
        rules = List.copyOf(rules);
        requireNonNull(text, "text");
    }
}
