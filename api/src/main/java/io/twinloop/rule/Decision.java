// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition;
import io.twinloop.schema.Schema;
import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with ordered outcomes that rules of several instruments answer together.
 *
 * <p>A rule of an instrument that is not a member counts as a stranger's: it can make the answer stricter, never looser.
 *
 * @param id the permanent code, such as 'CN-OUTBOUND'
 * @param question the question
 * @param schema what the decision's subject is made of
 * @param outcomes the outcomes, from the loosest to the strictest
 * @param instruments the instruments whose rules are members
 * @param precedences which rules prevail over which
 * @param invariants what holds of every possible subject; stated facts that break one are contradictory
 * @param ascending the paths of the facts of which more, all else equal, never makes the outcome looser: numbers, days,
 *     flags from no to yes, constants in the order of the schema
 * @param otherwise the outcome if no rule applies, or null if there is then no answer
 */
public record Decision(
        String id,
        Text question,
        Schema schema,
        List<Option> outcomes,
        List<String> instruments,
        List<Precedence> precedences,
        List<Invariant> invariants,
        List<String> ascending,
        @Nullable String otherwise) {

    public Decision {
        requireNonNull(id, "id");
        requireNonNull(question, "question");
        requireNonNull(schema, "schema");
        outcomes = List.copyOf(outcomes);
        instruments = List.copyOf(instruments);
        precedences = List.copyOf(precedences);
        invariants = List.copyOf(invariants);
        ascending = List.copyOf(ascending);
    }

    /**
     * An outcome.
     *
     * @param name the constant, such as 'SECURITY_ASSESSMENT'
     * @param text what it means
     * @param refuses whether it refuses the subject, so that the verdict is REJECTED
     */
    public record Option(String name, Text text, boolean refuses) {
        public Option {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
        }
    }

    /**
     * What holds of every possible subject.
     *
     * @param name a short permanent name
     * @param text what it says
     * @param holds the condition
     */
    public record Invariant(String name, Text text, Condition holds) {
        public Invariant {
            requireNonNull(name, "name");
            requireNonNull(text, "text");
            requireNonNull(holds, "holds");
        }
    }

    /**
     * Returns the strictness of an outcome.
     *
     * @param outcome the outcome's name
     * @return its position from the loosest, 0, to the strictest
     * @throws IllegalArgumentException if the decision has no such outcome
     */
    public int strictness(String outcome) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).name().equals(outcome)) {
                return i;
            }
        }
        throw new IllegalArgumentException("an outcome of " + id + " must be one of "
                + outcomes.stream().map(Option::name).toList() + ", was: '" + outcome + "'");
    }

    /**
     * Returns an outcome by name.
     *
     * @param outcome the outcome's name
     * @return the outcome
     * @throws IllegalArgumentException if the decision has no such outcome
     */
    public Option option(String outcome) {
        return outcomes.get(strictness(outcome));
    }
}
