// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

import static java.util.Objects.requireNonNull;

import io.twinloop.rule.Confidence;
import io.twinloop.rule.Note;
import io.twinloop.value.Citation;
import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule.
 *
 * @param rule the rule's id
 * @param path the JSON Pointer of the judged entity; empty for the whole document
 * @param state what it came to
 * @param text the rule in words
 * @param when the condition as evaluated
 * @param require the requirement as evaluated, or null if the rule is none or does not apply
 * @param exceptedBy the ids of the exceptions that took it away
 * @param tried the ids of the exceptions that were tried and did not apply
 * @param citations the provisions
 * @param confidence how sure the encoding is
 * @param notes declared readings and remarks
 */
public record RuleTrace(
        String rule,
        String path,
        State state,
        Text text,
        ConditionTrace when,
        @Nullable ConditionTrace require,
        List<String> exceptedBy,
        List<String> tried,
        List<Citation> citations,
        Confidence confidence,
        List<Note> notes) {

    /** What a rule came to. */
    public enum State {
        /** It applies: its outcome, duty or open question of law holds. */
        APPLIES,
        /** Its condition holds, and an exception takes it away. */
        EXCEPTED,
        /** Its condition does not hold. */
        NOT_APPLICABLE,
        /** A requirement that is met. */
        SATISFIED,
        /** A requirement that is broken. */
        VIOLATED,
        /** A requirement whose burden is not met. */
        MISSING,
        /** What is known does not settle it. */
        UNKNOWN
    }

    public RuleTrace {
        requireNonNull(rule, "rule");
        requireNonNull(path, "path");
        requireNonNull(state, "state");
        requireNonNull(text, "text");
        requireNonNull(when, "when");
        requireNonNull(confidence, "confidence");
        exceptedBy = List.copyOf(exceptedBy);
        tried = List.copyOf(tried);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
    }
}
