// SPDX-License-Identifier: Apache-2.0
package io.twinloop.explore;

import static java.util.Objects.requireNonNull;

import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a decision answers for every possible subject on a day, and what is wrong with the rules behind it.
 *
 * <p>In a test of three lines it holds a rulebook to having no gap and no conflict:
 *
 * <pre>{@code
 * Exploration exploration = Twinloop.load().adding(rulebook).adding(decision).explore("HARBOUR", day);
 * assertTrue(exploration.isComplete());
 * assertEquals(List.of(), exploration.flaws());
 * }</pre>
 *
 * @param decision the decision's id
 * @param on the day
 * @param period the days around it on which the same rules are in force
 * @param drawn the diagram, or null if the limit was reached
 * @param expansions how many states were looked at
 * @param flaws what is wrong; empty if the limit was reached
 * @param notDecided what could not be decided
 * @param openLaw where the law is open
 */
public record Exploration(
        String decision,
        LocalDate on,
        EffectivePeriod period,
        @Nullable DecisionDiagram drawn,
        int expansions,
        List<Flaw> flaws,
        List<NotDecided> notDecided,
        List<OpenLaw> openLaw) {

    public Exploration {
        requireNonNull(decision, "decision");
        requireNonNull(on, "on");
        requireNonNull(period, "period");
        flaws = List.copyOf(flaws);
        notDecided = List.copyOf(notDecided);
        openLaw = List.copyOf(openLaw);
    }

    /**
     * Returns whether every possible subject was looked at. If not, the decision is too large for the limit of 100,000
     * expansions; it is still taken, subject by subject, and nothing is proven.
     *
     * @return true if it was
     */
    public boolean isComplete() {
        return drawn != null;
    }

    /**
     * Returns the diagram.
     *
     * @return the diagram, or empty if the limit was reached
     */
    public Optional<DecisionDiagram> diagram() {
        return Optional.ofNullable(drawn);
    }
}
