// SPDX-License-Identifier: Apache-2.0
package io.twinloop.rule;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Condition;
import io.twinloop.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule does when it applies (法律后果). */
public sealed interface Effect
        permits Effect.Outcome, Effect.Unsettled, Effect.Disapplies, Effect.Requirement, Effect.Duty {

    /**
     * Gives a decision an outcome.
     *
     * @param decision the decision's id
     * @param outcome the outcome
     */
    record Outcome(String decision, String outcome) implements Effect {
        public Outcome {
            requireNonNull(decision, "decision");
            requireNonNull(outcome, "outcome");
        }
    }

    /**
     * Says that every fact is known and the law does not settle the decision (法律未明确).
     *
     * <p>The decision is taken with the rule as each outcome that it may mean, and without the rule; equal answers settle
     * it, else the decision is unsettled for this reason.
     *
     * @param decision the decision's id
     * @param reason what is open
     * @param mayMean the outcomes that the rule may mean; empty for any
     */
    record Unsettled(String decision, Text reason, List<String> mayMean) implements Effect {
        public Unsettled {
            requireNonNull(decision, "decision");
            requireNonNull(reason, "reason");
            mayMean = List.copyOf(mayMean);
        }
    }

    /** Only takes the rules away to which it is an exception (不适用). */
    record Disapplies() implements Effect {}

    /**
     * Requires something of the subject (要求).
     *
     * @param require what must hold where the rule's condition holds
     * @param severity how much a finding weighs
     * @param remedy how to mend it, or null if there is no obvious way
     */
    record Requirement(
            Condition require, Severity severity, @Nullable Text remedy) implements Effect {
        public Requirement {
            requireNonNull(require, "require");
            requireNonNull(severity, "severity");
        }
    }

    /**
     * Lays a duty on the subject (义务).
     *
     * @param phase when it falls due
     * @param deadline the time limit, or null if the law sets none
     */
    record Duty(Phase phase, @Nullable Deadline deadline) implements Effect {
        public Duty {
            requireNonNull(phase, "phase");
        }
    }
}
