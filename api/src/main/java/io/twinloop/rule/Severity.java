// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

/** How much a finding weighs. Only an error moves the verdict. */
public enum Severity {
    /** The subject breaks a rule it must keep (错误). */
    ERROR,
    /** The subject departs from what is expected of it (警告). */
    WARNING,
    /** Worth knowing (提示). */
    INFO
}
