// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.twinloop.Reason;
import io.twinloop.explore.Answer;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes one decision by the rules in force on one date. Immutable. */
final class DecisionTaker {

    private final Decision decision;
    private final List<Ruled> rules;
    private final ImmutableSet<Precedence> precedences;
    private final LocalDate on;
    private final Linked home;
    private final Invariants invariants;
    private final List<Precedence> granted;
    private final List<Ruled> members;
    private final List<Ruled> strangers;
    private final Exceptions exceptions;

    /**
     * Makes the taker.
     *
     * @param decision the decision
     * @param rules all rules of all rulebooks about the decision's subject
     * @param granted the precedences that the host has added
     * @param on the date
     */
    DecisionTaker(Decision decision, List<Ruled> rules, List<Precedence> granted, LocalDate on) {
        this(decision, rules, ImmutableSet.copyOf(decision.precedences()), granted, on);
    }

    private DecisionTaker(
            Decision decision, List<Ruled> rules, Set<Precedence> precedences, List<Precedence> granted, LocalDate on) {
        this.decision = decision;
        this.rules = rules;
        this.precedences = ImmutableSet.copyOf(precedences);
        this.on = on;
        this.home = home(decision);
        this.invariants = new Invariants(decision, home);
        this.granted = List.copyOf(granted);
        List<Ruled> mine = rules.stream()
                .filter(rule -> rule.rule().inForce().contains(on))
                .filter(rule -> belongs(rule, decision.id()) || rule.rule().effect() instanceof Effect.Disapplies)
                .toList();
        List<Precedence> all =
                Stream.concat(precedences.stream(), granted.stream()).toList();
        this.exceptions = new Exceptions(mine, all, rule -> belongs(rule, decision.id()));
        List<Ruled> ordered = exceptions.readingOrder(mine);
        Set<String> own = ordered.stream().filter(this::isMember).map(Ruled::id).collect(Collectors.toSet());
        this.members = ordered.stream()
                .filter(rule -> isMember(rule) || takesAwayOneOf(rule, own))
                .toList();
        this.strangers = ordered.stream().filter(rule -> !isMember(rule)).toList();
    }

    static boolean belongs(Ruled rule, String decision) {
        Effect effect = rule.rule().effect();
        return (effect instanceof Effect.Outcome outcome && outcome.decision().equals(decision))
                || (effect instanceof Effect.Unsettled unsettled
                        && unsettled.decision().equals(decision));
    }

    // A rule that the host lets prevail is no stranger any more.
    private boolean isMember(Ruled rule) {
        return decision.instruments().contains(rule.linked().instrument())
                || granted.stream().anyMatch(precedence -> Precedence.selects(precedence.higher(), rule.id()));
    }

    // Where the host lets a stranger's rule prevail, what takes that rule away goes with it.
    private static boolean takesAwayOneOf(Ruled rule, Set<String> members) {
        return rule.rule().effect() instanceof Effect.Disapplies
                && rule.rule().exceptionTo().stream().anyMatch(members::contains);
    }

    /** Returns an empty rulebook, in whose name the invariants are read. */
    private static Linked home(Decision decision) {
        Instrument instrument = new Instrument(
                decision.id(), decision.question(), decision.question(), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        return new Linked(Rulebook.of(instrument, decision.schema()).build());
    }

    /** Returns the rulebook in whose name the invariants are read. */
    Linked home() {
        return home;
    }

    /** Returns the scope in which an invariant is read. */
    Scope scope(Decision.Invariant invariant, Knowledge knowledge) {
        return Scope.of(home, invariant.name(), knowledge.tree().root());
    }

    Decision decision() {
        return decision;
    }

    Invariants invariants() {
        return invariants;
    }

    Exceptions exceptions() {
        return exceptions;
    }

    List<Ruled> members() {
        return members;
    }

    List<Ruled> strangers() {
        return strangers;
    }

    /**
     * Takes the decision.
     *
     * @param knowledge what is known
     * @param brief whether it is enough to know that there is no answer, without what would settle it
     */
    Taken take(Knowledge knowledge, boolean brief) {
        Recorder recorder = new Recorder();
        List<String> broken = invariants.broken(knowledge);
        if (!broken.isEmpty()) {
            return new Taken(
                    decision,
                    null,
                    List.of(Reason.CONTRADICTORY),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    recorder,
                    null,
                    broken);
        }
        Taken own = explore(members, knowledge, recorder, DecisionProblem.NOTHING, brief);
        String outcome = own.outcome();
        if (outcome == null || strangers.isEmpty()) {
            return own;
        }
        Taken raised = explore(strangers, knowledge, recorder, outcome, brief);
        Set<String> rules = new LinkedHashSet<>(raised.rules());
        if (raised.possible().contains(Answer.of(outcome))) {
            rules.addAll(own.rules());
        }
        return new Taken(
                decision,
                raised.outcome(),
                raised.reasons(),
                raised.possible(),
                rules,
                raised.open(),
                raised.essential(),
                recorder,
                outcome.equals(raised.outcome()) ? null : own,
                List.of());
    }

    private Taken explore(List<Ruled> rules, Knowledge knowledge, Recorder recorder, String floor, boolean brief) {
        Formulas formulas = new Formulas(knowledge.tree().bounds());
        return taken(Branching.explore(problem(rules, knowledge, recorder, floor, formulas), brief), recorder);
    }

    private DecisionProblem problem(
            List<Ruled> rules, Knowledge knowledge, Recorder recorder, String floor, Formulas formulas) {
        return new DecisionProblem(decision, rules, exceptions, home, knowledge, recorder, floor, formulas);
    }

    /** Returns the whole decision as one question, strangers' rules with it. */
    Branching.Problem<Answer> problem(Knowledge knowledge, Recorder recorder, Formulas formulas) {
        DecisionProblem own = problem(members, knowledge, recorder, DecisionProblem.NOTHING, formulas);
        if (strangers.isEmpty()) {
            return own;
        }
        Map<String, DecisionProblem> raised = new LinkedHashMap<>();
        for (Decision.Option option : decision.outcomes()) {
            raised.put(option.name(), problem(strangers, knowledge, recorder, option.name(), formulas));
        }
        return new Raising(own, raised);
    }

    /** Returns the same decision as if one of its precedences had not been declared. */
    DecisionTaker without(Precedence precedence) {
        return new DecisionTaker(decision, rules, Sets.difference(precedences, Set.of(precedence)), granted, on);
    }

    private Taken taken(Branching.Result<Answer> result, Recorder recorder) {
        Set<Answer> answers = result.answers().keySet();
        Set<Answer.Kind> kinds = answers.stream().map(Answer::kind).collect(Collectors.toSet());
        Set<String> open = open(result.answers().getOrDefault(Answer.UNSETTLED, Set.of()));
        String outcome = null;
        List<Reason> reasons = new ArrayList<>();
        if (answers.isEmpty() && !result.limited()) {
            reasons.add(Reason.CONTRADICTORY);
        } else if (result.limited()) {
            reasons.add(answers.size() > 1 ? Reason.MISSING_FACTS : Reason.LIMIT);
        } else if (kinds.size() == 1 && kinds.contains(Answer.Kind.UNSETTLED)) {
            reasons.add(Reason.UNSETTLED_LAW);
        } else if (answers.size() > 1) {
            reasons.add(Reason.MISSING_FACTS);
        } else {
            Answer only = answers.iterator().next();
            outcome = only.outcome();
            if (only.kind() == Answer.Kind.CONFLICT) {
                reasons.add(Reason.CONFLICT);
            } else if (only.kind() == Answer.Kind.NO_RULE) {
                reasons.add(Reason.NO_RULE);
            }
        }
        if (outcome == null && !recorder.errors().isEmpty()) {
            reasons.add(Reason.ERROR);
        }
        return new Taken(
                decision,
                outcome,
                reasons,
                Set.copyOf(answers),
                result.rules(),
                open,
                result.essential(),
                recorder,
                null,
                List.of());
    }

    /** Returns those of some rules that leave the law open. */
    Set<String> open(Set<String> ids) {
        return Stream.concat(members.stream(), strangers.stream())
                .filter(rule -> rule.rule().effect() instanceof Effect.Unsettled && ids.contains(rule.id()))
                .map(Ruled::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
