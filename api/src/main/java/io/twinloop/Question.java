// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;

/**
 * A fact that is not stated and can still change the answer.
 *
 * @param path the JSON Pointer of the fact
 * @param text the question
 * @param choices the constants it can be answered with; empty if it is not one of a closed list
 * @param settles the decisions and rules that wait for it
 * @param citations the provisions that define the fact
 */
public record Question(String path, Text text, List<String> choices, List<String> settles, List<Citation> citations) {
    public Question {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        choices = List.copyOf(choices);
        settles = List.copyOf(settles);
        citations = List.copyOf(citations);
    }
}
