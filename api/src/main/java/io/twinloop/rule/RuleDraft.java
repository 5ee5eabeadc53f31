// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import io.twinloop.language.Condition;
import io.twinloop.value.Citation;
import io.twinloop.value.EffectivePeriod;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the making, written in the order in which an article is read: when, then, and what it says.
 *
 * <p>What a rulebook's rules share (what they are about, since when, from which origin) is said once, in the {@link
 * RulebookBuilder}. This class is not thread-safe.
 */
public final class RuleDraft {

    private final String id;
    private int revision = 1;
    private @Nullable String about;
    private Condition when = Condition.ALWAYS;
    private @Nullable Effect effect;
    private final List<String> exceptionTo = new ArrayList<>();
    private @Nullable Text text;
    private final List<Citation> citations = new ArrayList<>();
    private @Nullable Origin origin;
    private @Nullable Confidence confidence;
    private @Nullable EffectivePeriod inForce;
    private final List<Note> notes = new ArrayList<>();

    RuleDraft(String id) {
        this.id = id;
        int colon = id.indexOf(':');
        if (colon >= 0) {
            int hash = id.indexOf('#');
            citations.add(Citation.parse(hash < 0 ? id : id.substring(0, hash)));
        }
    }

    /**
     * Sets what the rule is about, if not what the rulebook says.
     *
     * @param collection the collection whose entities are judged, or the kind of subject
     * @return this
     */
    public RuleDraft about(String collection) {
        about = collection;
        return this;
    }

    /**
     * Sets the condition. Without one the rule always applies.
     *
     * @param condition the condition
     * @return this
     */
    public RuleDraft when(Condition condition) {
        when = condition;
        return this;
    }

    /**
     * Sets the effect.
     *
     * @param does the effect
     * @return this
     */
    public RuleDraft then(Effect does) {
        effect = does;
        return this;
    }

    /**
     * Makes the rule a requirement.
     *
     * @param severity how much a finding weighs
     * @param condition what must hold where the condition holds
     * @return this
     */
    public RuleDraft require(Severity severity, Condition condition) {
        effect = new Effect.Requirement(condition, severity, null);
        return this;
    }

    /**
     * Says how to mend a finding of the requirement.
     *
     * @param en in English
     * @param zh in Chinese
     * @return this
     * @throws IllegalStateException if the rule is not a requirement
     */
    public RuleDraft remedy(String en, String zh) {
        if (!(effect instanceof Effect.Requirement requirement)) {
            throw new IllegalStateException(
                    "rule " + id + " must require something before a remedy, such as require(ERROR, …).remedy(…)");
        }
        effect = new Effect.Requirement(requirement.require(), requirement.severity(), Text.of(en, zh));
        return this;
    }

    /**
     * Makes the rule a duty without a time limit.
     *
     * @param phase when it falls due
     * @return this
     */
    public RuleDraft duty(Phase phase) {
        effect = new Effect.Duty(phase, null);
        return this;
    }

    /**
     * Makes the rule a duty with a time limit.
     *
     * @param phase when it falls due
     * @param deadline the time limit
     * @return this
     */
    public RuleDraft duty(Phase phase, Deadline deadline) {
        effect = new Effect.Duty(phase, deadline);
        return this;
    }

    /**
     * Makes the rule an exception to others.
     *
     * @param rules their ids
     * @return this
     */
    public RuleDraft exceptionTo(String... rules) {
        exceptionTo.addAll(Arrays.asList(rules));
        return this;
    }

    /**
     * Sets the rule in words.
     *
     * @param en in English
     * @param zh in Chinese
     * @return this
     */
    public RuleDraft text(String en, String zh) {
        text = Text.of(en, zh);
        return this;
    }

    /**
     * Adds provisions that the rule rests on.
     *
     * @param provisions the citations, such as 'PIPL:38(1)'
     * @return this
     */
    public RuleDraft citing(String... provisions) {
        for (String provision : provisions) {
            citations.add(Citation.parse(provision));
        }
        return this;
    }

    /**
     * Says on which days the rule's own provision had its number; from then on cite the number it moved to.
     *
     * @param days the days
     * @return this
     * @throws IllegalStateException if the rule's id is not a citation
     */
    public RuleDraft numbered(EffectivePeriod days) {
        if (citations.isEmpty()) {
            throw new IllegalStateException("rule " + id + " must have a citation as its id, such as 'CSL-2016:37'");
        }
        citations.set(0, citations.get(0).during(days));
        return this;
    }

    /**
     * Adds a provision that had its number only on some days.
     *
     * @param provision the citation
     * @param during the days
     * @return this
     */
    public RuleDraft citing(String provision, EffectivePeriod during) {
        citations.add(Citation.parse(provision).during(during));
        return this;
    }

    /**
     * Sets where the rule comes from, if not what the rulebook says.
     *
     * @param from the origin
     * @return this
     */
    public RuleDraft origin(Origin from) {
        origin = from;
        return this;
    }

    /**
     * Sets how sure the encoding is, if not what the rulebook says.
     *
     * @param how the confidence
     * @return this
     */
    public RuleDraft confidence(Confidence how) {
        confidence = how;
        return this;
    }

    /**
     * Sets the days on which the rule is in force, if not those of its instrument.
     *
     * @param period the days
     * @return this
     */
    public RuleDraft inForce(EffectivePeriod period) {
        inForce = period;
        return this;
    }

    /**
     * Declares the reading of the text that the rule follows.
     *
     * @param name a short permanent name
     * @param en the reading in English
     * @param zh the reading in Chinese
     * @return this
     */
    public RuleDraft reading(String name, String en, String zh) {
        confidence = Confidence.DECLARED_READING;
        return note(name, en, zh);
    }

    /**
     * Adds a remark.
     *
     * @param name a short permanent name
     * @param en the remark in English
     * @param zh the remark in Chinese
     * @return this
     */
    public RuleDraft note(String name, String en, String zh) {
        notes.add(new Note(name, Text.of(en, zh)));
        return this;
    }

    /**
     * Sets the revision of the encoding.
     *
     * @param number the revision, 1 or more
     * @return this
     */
    public RuleDraft revision(int number) {
        revision = number;
        return this;
    }

    Rule build(String commonAbout, Origin commonOrigin, Confidence commonConfidence, EffectivePeriod commonPeriod) {
        if (effect == null) {
            throw new IllegalStateException("rule " + id + " must say what it does, by then(…), require(…) or duty(…)");
        }
        if (text == null) {
            throw new IllegalStateException(
                    "rule " + id + " must be put in words, in English and in Chinese, by text(…)");
        }
        return new Rule(
                id,
                revision,
                about != null ? about : commonAbout,
                when,
                effect,
                exceptionTo,
                text,
                citations,
                origin != null ? origin : commonOrigin,
                confidence != null ? confidence : commonConfidence,
                inForce != null ? inForce : commonPeriod,
                notes);
    }
}
