// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A rule as it was read.
 *
 * @param id its id
 * @param instrument the code of its instrument
 * @param about the collection whose entities it judges, or the kind of document
 * @param when its condition
 * @param effect what it does
 * @param exceptionTo the rules to which it is an exception by its own word
 * @param inForce the days on which it is in force
 */
record Rule(
        String id,
        String instrument,
        String about,
        Condition when,
        Effect effect,
        List<String> exceptionTo,
        Period inForce) {

    /** What a rule does. */
    sealed interface Effect {}

    /** Gives a decision an outcome. */
    record Outcome(String decision, String is) implements Effect {}

    /** Leaves a decision open; it may mean any outcome if none is named. */
    record Unsettled(String decision, List<String> mayMean) implements Effect {}

    /** Only takes other rules away. */
    record Disapplies() implements Effect {}

    /** Requires something. */
    record Requirement(Condition require, String severity) implements Effect {}

    /** Lays a duty on the subject. */
    record Duty(@Nullable Deadline deadline) implements Effect {}

    /** Returns whether this rule is judged for an entity on its own: a requirement or a duty. */
    boolean isJudged() {
        return effect instanceof Requirement || effect instanceof Duty;
    }

    /** Returns whether this rule reads no list of entities. */
    boolean isFlat(Book book) {
        return when.isFlat(book)
                && !(effect instanceof Requirement requirement
                        && !requirement.require().isFlat(book));
    }

    /** Returns the tests that this rule presumes, in reading order, with those of the facts that it names. */
    List<Condition> presumed(Book book) {
        List<Condition> presumed = new ArrayList<>();
        when.presumed(book, presumed::add);
        if (effect instanceof Requirement requirement) {
            requirement.require().presumed(book, presumed::add);
        }
        return presumed;
    }

    static Rule of(JsonNode json, String instrument, Period ofInstrument) {
        JsonNode own = json.get("inForce");
        return new Rule(
                json.get("id").stringValue(),
                instrument,
                json.get("about").stringValue(),
                json.has("when") ? ConditionReader.condition(json.get("when")) : ConditionReader.ALWAYS,
                effect(json),
                texts(json.path("exceptionTo")),
                own == null ? ofInstrument : Period.of(own));
    }

    private static Effect effect(JsonNode json) {
        if (json.has("outcome")) {
            JsonNode outcome = json.get("outcome");
            return new Outcome(
                    outcome.get("decision").stringValue(), outcome.get("is").stringValue());
        }
        if (json.has("unsettled")) {
            JsonNode open = json.get("unsettled");
            return new Unsettled(open.get("decision").stringValue(), texts(open.path("mayMean")));
        }
        if (json.has("require")) {
            return new Requirement(
                    ConditionReader.condition(json.get("require")),
                    json.get("severity").stringValue());
        }
        if (json.has("duty")) {
            JsonNode deadline = json.get("duty").get("deadline");
            return new Duty(deadline == null ? null : Deadline.of(deadline));
        }
        return new Disapplies();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Returns the decision to which this rule gives an outcome or which it leaves open, or null. */
    @Nullable
    String decision() {
        if (effect instanceof Outcome outcome) {
            return outcome.decision();
        }
        return effect instanceof Unsettled open ? open.decision() : null;
    }
}
