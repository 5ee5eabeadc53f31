// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

/**
 * A rule that speaks against a document.
 *
 * @param rule the rule's id
 * @param basis VIOLATED or MISSING
 * @param severity ERROR, WARNING or INFO
 * @param path the JSON Pointer of the judged entity, or of the place that is wrong
 */
record Finding(String rule, String basis, String severity, String path) {

    /** Returns what the rulebook TL-STRUCTURE finds. */
    static Finding structure(String number, String path) {
        return new Finding("TL-STRUCTURE-" + number, "VIOLATED", "ERROR", path);
    }
}
