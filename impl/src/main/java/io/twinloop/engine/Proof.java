// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.explore.Answer;
import io.twinloop.explore.Flaw;
import io.twinloop.explore.NotDecided;
import io.twinloop.explore.OpenLaw;
import io.twinloop.explore.Witness;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Precedence;
import io.twinloop.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through the diagram of a decision for what is wrong with its rules, and makes a subject that shows each fault. */
final class Proof {

    private static final int MAX_ENDS = 8;

    private final Space space;
    private final DecisionTaker taker;
    private final Witnesses witnesses;
    private final Evaluator evaluator;
    private final Map<String, Formula> conditions = new HashMap<>();
    private final Map<String, Formula> applied = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<NotDecided> notDecided = new ArrayList<>();
    private final List<OpenLaw> openLaw = new ArrayList<>();

    Proof(Space space) {
        this.space = space;
        this.taker = space.taker();
        this.witnesses = new Witnesses(space);
        this.evaluator = new Evaluator(space.knowledge(), space.formulas(), false, new Recorder());
        gaps();
        conflicts();
        openLaw();
        unreachable();
        idleExceptions();
        idlePrecedences();
        new Monotony(space).flaws(flaws, notDecided);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    List<NotDecided> notDecided() {
        return notDecided;
    }

    List<OpenLaw> openLawFound() {
        return openLaw;
    }

    private void gaps() {
        if (space.result().answers().keySet().stream()
                .anyMatch(given -> given.answer().equals(Answer.NO_RULE))) {
            report(
                    Flaw.Kind.GAP,
                    List.of(),
                    Text.of("No rule answers for this subject.", "对此种情形，无规则可依。"),
                    witness(Answer.NO_RULE, Set.of(), true));
        }
    }

    private void conflicts() {
        for (Given given : space.result().answers().keySet()) {
            if (given.answer().equals(Answer.CONFLICT)) {
                List<String> rules = sorted(given.rules());
                report(
                        Flaw.Kind.CONFLICT,
                        rules,
                        Text.of(
                                "These rules apply together and give different outcomes: " + String.join(", ", rules)
                                        + ".",
                                "下列规则同时适用而结论不同：" + String.join("、", rules) + "。"),
                        witness(Answer.CONFLICT, given.rules(), false));
            }
        }
    }

    private Optional<Witness> witness(Answer answer, Set<String> rules, boolean any) {
        return witnesses.first(
                Ways.to(
                        space.given(),
                        given -> given.answer().equals(answer)
                                && (any || given.rules().equals(rules))),
                answer);
    }

    private void report(Flaw.Kind kind, List<String> rules, Text text, Optional<Witness> witness) {
        if (witness.isPresent()) {
            flaws.add(new Flaw(kind, rules, text, List.of(witness.get())));
        } else {
            notDecided.add(new NotDecided(kind, rules, text));
        }
    }

    private void openLaw() {
        for (Ruled rule : rules()) {
            if (rule.rule().effect() instanceof Effect.Unsettled unsettled) {
                alone(rule.id())
                        .ifPresent(witness ->
                                openLaw.add(new OpenLaw(List.of(rule.id()), List.of(unsettled.reason()), witness)));
            }
        }
    }

    /** Returns a subject for which a rule leaves the law open, with as few other open rules as can be. */
    private Optional<Witness> alone(String rule) {
        return space.result().answers().keySet().stream()
                .filter(given ->
                        given.answer().equals(Answer.UNSETTLED) && given.rules().contains(rule))
                .sorted(Comparator.comparingInt(
                        given -> taker.open(given.rules()).size()))
                .limit(MAX_ENDS)
                .map(given -> witness(Answer.UNSETTLED, given.rules(), false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Ruled> rules() {
        List<Ruled> rules = new ArrayList<>(taker.members());
        rules.addAll(taker.strangers());
        return rules;
    }

    private void unreachable() {
        Set<String> reached = space.result().rules();
        for (Ruled rule : rules()) {
            boolean answers = DecisionTaker.belongs(rule, taker.decision().id());
            // A rule that no subject gets as the law is may still be what is left of it where the law is open.
            if (answers && !reached.contains(rule.id()) && !isPossible(List.of(), List.of(rule))) {
                boolean holds = isPossible(List.of(rule), List.of());
                flaws.add(new Flaw(
                        Flaw.Kind.UNREACHABLE,
                        List.of(rule.id()),
                        holds
                                ? Text.of(
                                        "Wherever its condition holds, another rule takes its place.",
                                        "其条件成立之处，均由其他规则取代。")
                                : Text.of("Its condition holds for no possible subject.", "其条件在任何可能的情形下均不成立。"),
                        List.of()));
            }
        }
    }

    // Written exceptions one by one.
    private void idleExceptions() {
        for (Ruled exception : rules()) {
            for (String general : exception.rule().exceptionTo()) {
                rules().stream()
                        .filter(rule -> rule.id().equals(general))
                        .filter(rule -> !isPossible(List.of(rule), List.of(exception)))
                        .forEach(rule -> idle(List.of(exception.id(), general)));
            }
        }
    }

    // A precedence is idle if none of the rules it lifts ever meets one of those it lowers.
    private void idlePrecedences() {
        for (Precedence precedence : taker.decision().precedences()) {
            List<Ruled> higher = selected(precedence.higher());
            List<Ruled> lower = selected(precedence.lower());
            if (higher.isEmpty() || lower.isEmpty()) {
                continue; // not of this day's law
            }
            boolean meets = higher.stream()
                    .anyMatch(high -> lower.stream().anyMatch(low -> isPossible(List.of(low), List.of(high))));
            if (!meets) {
                idle(List.of(precedence.higher(), precedence.lower()));
            }
        }
    }

    private List<Ruled> selected(String selector) {
        return rules().stream()
                .filter(rule -> Precedence.selects(selector, rule.id()))
                .toList();
    }

    private void idle(List<String> rules) {
        flaws.add(new Flaw(
                Flaw.Kind.IDLE_EXCEPTION,
                rules,
                Text.of(
                        rules.get(0) + " prevails over " + rules.get(1) + " for no possible subject.",
                        rules.get(0) + "在任何可能的情形下均不优先于" + rules.get(1) + "适用。"),
                List.of()));
    }

    /** Returns whether some subject fulfils the conditions of some rules, and some rules apply to it. */
    private boolean isPossible(List<Ruled> hold, List<Ruled> apply) {
        Formulas formulas = space.formulas();
        List<Formula> all = new ArrayList<>();
        for (Decision.Invariant invariant : taker.decision().invariants()) {
            all.add(evaluator.reduce(invariant.holds(), taker.scope(invariant, space.knowledge())));
        }
        hold.forEach(rule -> all.add(condition(rule)));
        apply.forEach(rule -> all.add(applies(rule)));
        return formulas.isPossible(formulas.all(all));
    }

    private Formula condition(Ruled rule) {
        return conditions.computeIfAbsent(
                rule.id(),
                id -> evaluator.reduce(
                        rule.rule().when(), rule.scope(space.knowledge().tree().root())));
    }

    private Formula applies(Ruled rule) {
        Formula known = applied.get(rule.id());
        if (known == null) {
            List<Formula> parts = new ArrayList<>(List.of(condition(rule)));
            for (Ruled other : rules()) {
                if (taker.exceptions().of(rule.id()).contains(other.id())) {
                    parts.add(space.formulas().not(applies(other)));
                }
            }
            if (rule.rule().effect() instanceof Effect.Unsettled) {
                parts.add(space.formulas().leaf(new Leaf.OfWhole(reading(rule))));
            }
            known = space.formulas().all(parts);
            applied.put(rule.id(), known);
        }
        return known;
    }

    /** Returns whether an open rule is read as if it gave an outcome, as an unknown of its own. */
    private static Variable.Whole reading(Ruled rule) {
        return new Variable.Whole(rule.rule().when(), "as " + rule.id());
    }

    private static List<String> sorted(Set<String> rules) {
        return rules.stream().sorted().collect(Collectors.toList());
    }
}
