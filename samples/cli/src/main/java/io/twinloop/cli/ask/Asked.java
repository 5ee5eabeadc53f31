// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.ask;

import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;

/**
 * A question of the interview.
 *
 * @param path the JSON Pointer of the fact
 * @param text the question
 * @param why why it is asked
 * @param citations the provisions that define the fact
 */
record Asked(String path, Text text, Text why, List<Citation> citations) {
    Asked {
        citations = List.copyOf(citations);
    }
}
