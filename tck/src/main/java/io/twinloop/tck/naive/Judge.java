// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one decision, or one rule for one entity, of a document on a date. */
final class Judge {

    private final Rules rules;
    private final World world;
    private final Map<String, List<String>> outcomes;
    private final List<Condition> invariants;

    /**
     * Makes a judge.
     *
     * @param outcomes the outcomes of the decisions, by id
     * @param invariants what holds of every possible document
     */
    Judge(Rules rules, World world, Map<String, List<String>> outcomes, List<Condition> invariants) {
        this.invariants = invariants;
        this.rules = rules;
        this.world = world;
        this.outcomes = outcomes;
    }

    /**
     * Takes a decision.
     *
     * @param isPossible whether what is stated can all be true
     * @param was what it came to before, or null: if it is another now, nothing more is asked
     */
    Judged.Decided decide(Decision decision, boolean isPossible, Judged.@Nullable Decided was) {
        Set<Object> reads = world.presumptions().reads();
        boolean invariants = !world.defects().contains(Defect.INVARIANTS_IGNORED);
        DecisionMatter matter = new DecisionMatter(decision, rules, world, outcomes, invariants);
        Settled settled = isPossible ? settled(matter) : Settled.CONTRADICTORY;
        Set<String> questions = Set.of();
        if (was == null || was.settled().equals(settled)) {
            questions = settled.equals(Settled.MISSING_FACTS)
                    ? was == null ? Questions.of(matter) : Questions.of(matter, was.questions())
                    : settled.equals(Settled.LIMIT) ? Questions.unknown(matter) : questions;
        }
        return new Judged.Decided(decision, settled, questions, reads);
    }

    private static Settled settled(DecisionMatter matter) {
        try {
            Set<Object> answers = new Search(matter).answers(2);
            return answers.size() == 1 ? (Settled) answers.iterator().next() : Settled.MISSING_FACTS;
        } catch (Search.TooLarge e) {
            return Settled.LIMIT;
        }
    }

    /**
     * Judges a requirement or a duty.
     *
     * @param was what it came to before, or null: if it is another now, nothing more is asked
     */
    Judged.Ruled judge(Rule rule, Entity me, Judged.@Nullable Ruled was) {
        Set<Object> reads = world.presumptions().reads();
        RuleMatter matter = new RuleMatter(rule, rules, world, outcomes, me, invariants);
        Set<String> reasons = new HashSet<>();
        Truth holds = settled(matter, reasons);
        Judged.State state = rule.effect() instanceof Rule.Duty ? owed(holds) : kept(matter, holds, reasons);
        Set<String> questions = Set.of();
        if (state != Judged.State.UNKNOWN) {
            reasons.clear();
        } else if (was == null || was.state() == state) {
            questions = reasons.contains("LIMIT") ? Questions.unknown(matter) : open(matter, reasons, was);
        }
        return new Judged.Ruled(rule, me, state, reasons, due(rule, me, state), questions, reads);
    }

    private static Set<String> open(RuleMatter matter, Set<String> reasons, Judged.@Nullable Ruled was) {
        Set<String> questions = was == null ? Questions.of(matter) : Questions.of(matter, was.questions());
        boolean fails = Questions.fails(matter);
        if (fails) {
            reasons.add("ERROR");
        }
        if (!fails || !questions.isEmpty()) {
            reasons.add("MISSING_FACTS");
        }
        return questions;
    }

    private @Nullable LocalDate due(Rule rule, Entity me, Judged.State state) {
        return state == Judged.State.OWED && rule.effect() instanceof Rule.Duty duty && duty.deadline() != null
                ? duty.deadline().due(rules.scope(rule, world, me))
                : null;
    }

    private static Judged.State owed(Truth holds) {
        return switch (holds) {
            case YES -> Judged.State.OWED;
            case NO -> Judged.State.NOT_APPLICABLE;
            case UNKNOWN -> Judged.State.UNKNOWN;
        };
    }

    private Judged.State kept(RuleMatter matter, Truth violated, Set<String> reasons) {
        return switch (violated) {
            case YES -> Judged.State.VIOLATED;
            case NO -> matter.isConcerned() ? Judged.State.SATISFIED : Judged.State.NOT_APPLICABLE;
            case UNKNOWN -> isMissing(matter, reasons) ? Judged.State.MISSING : Judged.State.UNKNOWN;
        };
    }

    private boolean isMissing(RuleMatter matter, Set<String> reasons) {
        world.countUnshownAsNo(true);
        try {
            return settled(matter, reasons) == Truth.YES;
        } finally {
            world.countUnshownAsNo(false);
        }
    }

    private Truth settled(RuleMatter matter, Set<String> reasons) {
        try {
            Set<Object> answers = new Search(matter).answers(2);
            return answers.size() == 1 && answers.iterator().next() instanceof Truth truth ? truth : Truth.UNKNOWN;
        } catch (Search.TooLarge e) {
            reasons.add("LIMIT");
            return Truth.UNKNOWN;
        }
    }
}
