// SPDX-License-Identifier: Apache-2.0
package io.twinloop.cli.report;

import io.twinloop.Basis;
import io.twinloop.Finding;
import io.twinloop.Verdict;
import io.twinloop.cli.layout.Ink;
import io.twinloop.rule.Severity;

/** The marks and inks of verdicts and findings: never the colour alone, so that nothing is lost without colours. */
final class Looks {

    private Looks() {}

    static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Ink.GREEN;
            case REJECTED -> Ink.RED;
            case UNDETERMINED -> Ink.YELLOW;
        };
    }

    static String mark(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "✓ ";
            case REJECTED -> "✗ ";
            case UNDETERMINED -> "? ";
        };
    }

    static Ink ink(Finding finding) {
        if (finding.severity() != Severity.ERROR) {
            return Ink.STRONG;
        }
        return finding.basis() == Basis.VIOLATED ? Ink.RED : Ink.YELLOW;
    }
}
