// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule (规则): when a condition holds of an entity, then an effect.
 *
 * <p>The id is permanent. A rule that encodes law has its citation as id, 'CBDF-2024:5(1)(4)', with '#name' where an
 * article makes several; a rule of the charter has its area and number, 'CUSTODY-03'; a check of drafts its group and
 * name, 'LIFECYCLE.NO_SURVIVAL'. A wrong encoding is corrected under a higher revision; a change of law is a new rule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the permanent id
 * @param revision the revision of the encoding, 1 or more
 * @param about the collection whose entities are judged, or the kind of subject itself
 * @param when the condition
 * @param effect the effect
 * @param exceptionTo the ids of the rules to which this one is an exception (但书)
 * @param text the rule in words
 * @param citations the provisions it rests on, the first being its own
 * @param origin where it comes from
 * @param confidence how sure the encoding is
 * @param inForce the days on which it is in force
 * @param notes declared readings and remarks
 */
public record Rule(
        String id,
        int revision,
        String about,
        Condition when,
        Effect effect,
        List<String> exceptionTo,
        Text text,
        List<Citation> citations,
        Origin origin,
        Confidence confidence,
        EffectivePeriod inForce,
        List<Note> notes) {

    // A citation as io.twinloop.value.Citation reads it; an area and number; a group and name. Then a name, if need be.
    private static final Pattern ID =
            Pattern.compile("([A-Z][A-Za-z0-9]*(-[A-Za-z0-9.]+)*:[A-Za-z0-9]+([ .-][A-Za-z0-9]+)*(\\([0-9a-zA-Z]+\\))*"
                    + "|[A-Z]+(-[A-Z]+)*-[0-9]{2}"
                    + "|[A-Z]+(\\.[A-Z0-9_]+)+)"
                    + "(#[a-z0-9-]+)?");

    public Rule {
        requireNonNull(id, "id");
        requireNonNull(about, "about");
        requireNonNull(when, "when");
        requireNonNull(effect, "effect");
        requireNonNull(text, "text");
        requireNonNull(origin, "origin");
        requireNonNull(confidence, "confidence");
        requireNonNull(inForce, "inForce");
        exceptionTo = List.copyOf(exceptionTo);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a rule's id must read such as 'CBDF-2024:5(1)(4)', 'CUSTODY-03' or 'LIFECYCLE.NO_SURVIVAL', was: '"
                            + id + "'");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, was: " + revision);
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " must cite its source");
        }
    }

    /**
     * Begins a rule.
     *
     * @param id the permanent id
     * @return the draft
     */
    public static RuleDraft rule(String id) {
        return new RuleDraft(id);
    }

    /**
     * Returns the id before any '#name'.
     *
     * @return the id that worked cases compare
     */
    public String baseId() {
        int hash = id.indexOf('#');
        return hash < 0 ? id : id.substring(0, hash);
    }
}
