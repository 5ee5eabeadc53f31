// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.mutant;

/** The ways in which a rule is broken. */
public enum Operator {
    /** The rule never applies. */
    OMIT("leaves the rule out"),
    /** The rule applies where it does not, and the other way round. */
    INVERT("takes the condition the wrong way round"),
    /** The rule applies whatever the facts. */
    ALWAYS("applies the rule whatever the facts"),
    /** A requirement cannot be met. */
    NEVER_MET("takes the requirement as never met"),
    /** A bound includes what it excludes, or the other way round. */
    BOUNDARY("puts what lies on the bound on its other side"),
    /** One of the constants that are meant is forgotten. */
    CONSTANT("forgets one of the constants that are meant"),
    /** The rule holds a day too long, too short, too early or too late. */
    PERIOD("moves the first or the last day of the rule"),
    /** The finding or the duty is reported at another place. */
    WRONG_PATH("reports it at another place"),
    /** Another rule is named. */
    WRONG_ID("names another rule"),
    /** Another severity, or another outcome. */
    WRONG_SEVERITY("gives another severity or outcome"),
    /** What is not stated is taken as not so. */
    UNKNOWN_AS_NO("takes what is not stated as not so"),
    /** What is presumed is asked for. */
    PRESUMPTION_IGNORED("asks for what is presumed"),
    /** What must be shown is asked for. */
    BURDEN_IGNORED("asks for what the subject must show"),
    /** The rules that except from it are not looked at. */
    EXCEPTION_IGNORED("forgets the exceptions from the rule");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    /** Returns what a platform with this mistake does, as the end of a sentence that begins with 'it'. */
    public String text() {
        return text;
    }
}
