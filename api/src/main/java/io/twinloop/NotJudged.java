// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Text;

/**
 * An instrument or a part of the law that the report does not cover.
 *
 * @param what the instrument's code, or another short name
 * @param why why it was left out
 */
public record NotJudged(String what, Text why) {
    public NotJudged {
        requireNonNull(what, "what");
        requireNonNull(why, "why");
    }
}
