// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;

/**
 * A named remark on a rule or a rulebook: a declared reading, a doubt about the source, what was left out and why.
 *
 * @param name a short permanent name, such as 'two-counters'
 * @param text what it says
 */
public record Note(String name, Text text) {
    public Note {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
    }
}
