// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;

/**
 * The fact to ask for next: of those that can still change the answer, the one after which least is left open, values
 * that rules tell apart taken as equally likely.
 *
 * @param path the JSON Pointer of the fact
 * @param text the question
 * @param why what depends on it
 * @param left how many facts can still change the answer, this one included
 * @param citations the provisions that define the fact
 */
public record NextQuestion(String path, Text text, Text why, int left, List<Citation> citations) {
    public NextQuestion {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        requireNonNull(why, "why");
        citations = List.copyOf(citations);
    }
}
