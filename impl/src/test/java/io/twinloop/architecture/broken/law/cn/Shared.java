// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken.law.cn;

import io.twinloop.rule.Rule;
import io.twinloop.rule.RuleDraft;

/** Shared by instruments, though it knows one of them and has a rule of its own. */
final class Shared {

    private Shared() {}

    static int borrowed() {
        return First2020Details.threshold();
    }

    static RuleDraft rule() {
        return Rule.rule("FIRST-2020:1");
    }
}
