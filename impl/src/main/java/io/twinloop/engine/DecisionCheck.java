// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Instrument;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rank;
import io.twinloop.rule.Rulebook;
import io.twinloop.value.EffectivePeriod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks decisions against the rulebooks: their outcomes, their invariants, and that no rules prevail in a circle. */
final class DecisionCheck {

    private DecisionCheck() {}

    static List<String> problems(List<Linked> rulebooks, List<Decision> decisions, List<Precedence> granted) {
        List<String> problems = new ArrayList<>(new LibraryCheck(rulebooks, decisions, granted).problems());
        List<Ruled> rules = rulebooks.stream()
                .flatMap(linked -> linked.rulebook().rules().stream().map(rule -> new Ruled(rule, linked)))
                .toList();
        for (Decision decision : decisions) {
            outcomes(decision, problems);
            invariants(decision, problems);
            List<Precedence> all = Stream.concat(decision.precedences().stream(), granted.stream())
                    .toList();
            circle(
                    new Exceptions(rules, all, rule -> DecisionTaker.belongs(rule, decision.id())),
                    decision.id(),
                    problems);
        }
        circle(new Exceptions(rules, granted, Snapshot::isJudged), "the requirements", problems);
        return problems;
    }

    private static void outcomes(Decision decision, List<String> problems) {
        Set<String> names = new HashSet<>();
        for (Decision.Option option : decision.outcomes()) {
            if (!names.add(option.name())) {
                problems.add("decision " + decision.id() + ": outcome '" + option.name() + "' is named twice");
            }
        }
        if (names.isEmpty()) {
            problems.add("decision " + decision.id() + ": it has no outcomes");
        }
        String otherwise = decision.otherwise();
        if (otherwise != null && !names.contains(otherwise)) {
            problems.add("decision " + decision.id() + ": it has no outcome '" + otherwise + "'");
        }
    }

    private static void invariants(Decision decision, List<String> problems) {
        Instrument instrument = new Instrument(
                decision.id(), decision.question(), decision.question(), Rank.CHARTER, EffectivePeriod.ALWAYS, "");
        Linked linked = new Linked(Rulebook.of(instrument, decision.schema()).build());
        for (Decision.Invariant invariant : decision.invariants()) {
            String where = "decision " + decision.id() + ", invariant " + invariant.name() + ": ";
            Typing typing = new Typing(
                    linked, Map.of("me", decision.schema().root()), problem -> problems.add(where + problem));
            new ConditionCheck(typing, ConditionCheck.Place.FACT, id -> null).check(invariant.holds());
        }
    }

    private static void circle(Exceptions exceptions, String what, List<String> problems) {
        List<String> circle = exceptions.circle();
        if (!circle.isEmpty()) {
            problems.add(what + ": rules are exceptions to each other in a circle: " + String.join(", ", circle));
        }
    }
}
