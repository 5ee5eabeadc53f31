// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.rule.Severity;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that spoke against the subject.
 *
 * @param rule the rule's id
 * @param severity how much it weighs
 * @param basis whether the rule is shown to be broken, or what it demands is not shown
 * @param subject the id of the judged entity, or null if it has none
 * @param path the JSON Pointer of the judged entity, or of the place that is wrong; empty for the whole document
 * @param evidence the facts that decided
 * @param citations the provisions
 * @param text what is wrong
 * @param remedy how to mend it, or null if there is no obvious way
 */
public record Finding(
        String rule,
        Severity severity,
        Basis basis,
        @Nullable String subject,
        String path,
        List<Evidence> evidence,
        List<Citation> citations,
        Text text,
        @Nullable Text remedy) {
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(basis, "basis");
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        evidence = List.copyOf(evidence);
        citations = List.copyOf(citations);
    }
}
