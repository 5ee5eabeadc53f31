// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.naive;

import io.twinloop.value.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one decision, or one rule for one entity, of a document on a date. */
final class Judge {

    private final Rules rules;
    private final World world;
    private final Map<String, List<String>> outcomes;

    Judge(Rules rules, World world, Map<String, List<String>> outcomes) {
        this.rules = rules;
        this.world = world;
        this.outcomes = outcomes;
    }

    /** Takes a decision, of a document whose stated facts can all be true or cannot. */
    Judged.Decided decide(Decision decision, boolean isPossible) {
        Set<Object> reads = world.presumptions().reads();
        if (!isPossible) {
            return new Judged.Decided(decision, Settled.CONTRADICTORY, Set.of(), reads);
        }
        boolean invariants = !world.defects().contains(Defect.INVARIANTS_IGNORED);
        DecisionMatter matter = new DecisionMatter(decision, rules, world, invariants);
        Set<Object> answers;
        try {
            answers = new Search(matter, outcomes).answers(2);
        } catch (Search.TooLarge e) {
            return new Judged.Decided(decision, Settled.LIMIT, Questions.unknown(matter), reads);
        }
        if (answers.size() == 1) {
            return new Judged.Decided(decision, (Settled) answers.iterator().next(), Set.of(), reads);
        }
        return new Judged.Decided(decision, Settled.MISSING_FACTS, Questions.of(matter, outcomes), reads);
    }

    /** Judges a requirement or a duty. */
    Judged.Ruled judge(Rule rule, Entity me) {
        Set<Object> reads = world.presumptions().reads();
        RuleMatter matter = new RuleMatter(rule, rules, world, me);
        Set<String> reasons = new HashSet<>();
        Truth holds = settled(matter, reasons);
        Judged.State state = rule.effect() instanceof Rule.Duty ? owed(holds) : kept(matter, holds, reasons);
        Set<String> questions = new LinkedHashSet<>();
        if (state != Judged.State.UNKNOWN) {
            reasons.clear();
        } else if (reasons.contains("LIMIT")) {
            questions.addAll(Questions.unknown(matter));
        } else {
            questions.addAll(Questions.of(matter, outcomes));
            boolean fails = Questions.fails(matter);
            if (fails) {
                reasons.add("ERROR");
            }
            if (!fails || !questions.isEmpty()) {
                reasons.add("MISSING_FACTS");
            }
        }
        return new Judged.Ruled(rule, me, state, reasons, due(rule, me, state), questions, reads);
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
            Set<Object> answers = new Search(matter, outcomes).answers(2);
            return answers.size() == 1 && answers.iterator().next() instanceof Truth truth ? truth : Truth.UNKNOWN;
        } catch (Search.TooLarge e) {
            reasons.add("LIMIT");
            return Truth.UNKNOWN;
        }
    }
}
