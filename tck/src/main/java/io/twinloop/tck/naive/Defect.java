// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

/** A known misreading of the semantics that the naive evaluator can be told to make, so that the vectors are seen to notice it. */
public enum Defect {
    /** Not stated counts as no. */
    UNKNOWN_IS_NO("a fact that is not stated taken for a no"),
    /** What is not stated is never presumed. */
    PRESUMPTIONS_IGNORED("presumptions left out, so that everything is asked"),
    /** What the subject must show is a plain test. */
    BURDEN_IGNORED("the burden of showing left out, so that silence is a question and not a finding"),
    /** No rule is an exception to another by its own word. */
    EXCEPTIONS_IGNORED("exceptions left out, so that the general rule applies beside them"),
    /** Nothing is looked at after the first finding. */
    SHORT_CIRCUIT("the first finding told and no other"),
    /** What cannot be decided is accepted. */
    SWALLOW("what cannot be decided taken for accepted"),
    /** Nothing is said to be impossible. */
    INVARIANTS_IGNORED("contradictory facts judged as if they were possible"),
    /** JSON null is a value like any other. */
    NULL_IS_A_VALUE("JSON null read as a stated value"),
    /** A list without elements is not stated. */
    EMPTY_LIST_IS_UNKNOWN("an empty list read as not stated"),
    /** The last day of a term no longer belongs to it. */
    PERIOD_END_EXCLUSIVE("the last day of a term taken for the first day after it"),
    /** Every rule is in force on every day. */
    PERIODS_OF_RULES_IGNORED("rules applied before they begin and after they end"),
    /** Of several applicable outcomes the first in the order of the rulebooks is the answer. */
    FIRST_OUTCOME_WINS("the first applicable rule taken, whatever prevails over it"),
    /** What the law leaves open is read as the loosest outcome. */
    UNSETTLED_IS_LOOSEST("open law read in the loosest way"),
    /** A warning weighs as much as an error. */
    WARNINGS_REJECT("a warning taken for a reason to reject"),
    /** A member that the schema does not have is passed over. */
    UNKNOWN_MEMBERS_ACCEPTED("unknown members of a document passed over"),
    /** A refused subject has the duties of one that may proceed. */
    DUTIES_OF_PROHIBITED("duties laid on what may not be done at all");

    private final String hunts;

    Defect(String hunts) {
        this.hunts = hunts;
    }

    /**
     * Returns what a vector that notices this defect hunts.
     *
     * @return the misreading in a few words of English
     */
    public String hunts() {
        return hunts;
    }
}
