// SPDX-License-Identifier: Apache-2.0
package io.twinloop.gate;

import io.twinloop.Basis;
import io.twinloop.Finding;
import io.twinloop.Report;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding of one of the ten rules, as far as it is compared.
 *
 * @param rule the rule's id
 * @param basis whether it is broken, or not shown to be kept
 * @param subject the judged entity's id
 */
record Found(String rule, Basis basis, String subject) {

    static Set<Found> in(Report report) {
        return report.findings().stream()
                .filter(finding -> Gate.RULES.contains(finding.rule()))
                .map(Found::of)
                .collect(Collectors.toSet());
    }

    private static Found of(Finding finding) {
        return new Found(finding.rule(), finding.basis(), Objects.toString(finding.subject()));
    }
}
