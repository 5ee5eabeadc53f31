// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.Citation;

/**
 * That one provision prevails over another where both apply (优先适用), and why.
 *
 * <p>Both ends are selectors: a rule's id ('CBDF-2024:7(1)(2)#volume'), an article ('CBDF-2024:7') or an instrument
 * ('PIPL').
 *
 * @param higher selects the rules that prevail
 * @param lower selects the rules that yield
 * @param citation the provision that says so, or from which it is read
 * @param ground why
 */
public record Precedence(String higher, String lower, Citation citation, Ground ground) {

    /** Why one provision prevails over another. */
    public enum Ground {
        /** The provision itself says so (明文规定). */
        EXPRESS,
        /** It stands in an instrument of higher rank (上位法优于下位法). */
        SUPERIOR,
        /** It is the special rule (特别法优于一般法). */
        SPECIAL,
        /** It is the later rule (新法优于旧法). */
        LATER
    }

    public Precedence {
        requireNonNull(higher, "higher");
        requireNonNull(lower, "lower");
        requireNonNull(citation, "citation");
        requireNonNull(ground, "ground");
    }

    /**
     * Returns whether a selector selects a rule.
     *
     * @param selector a rule's id, an article or an instrument
     * @param ruleId the rule's id
     * @return true if it does
     */
    public static boolean selects(String selector, String ruleId) {
        if (selector.equals(ruleId)) {
            return true;
        }
        if (selector.indexOf('#') >= 0 || !ruleId.startsWith(selector)) {
            return false;
        }
        char next = ruleId.charAt(selector.length());
        return next == '#' || next == '(' || (next == ':' && selector.indexOf(':') < 0);
    }
}
