// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a rulebook loaded from outside leaves the rules of others alone. */
final class StrangerCheck {

    private final Rulebook rulebook;
    private final List<Linked> others;
    private final List<Decision> decisions;
    private final List<Precedence> granted;

    StrangerCheck(Rulebook rulebook, List<Linked> others, List<Decision> decisions, List<Precedence> granted) {
        this.rulebook = rulebook;
        this.others = others;
        this.decisions = decisions;
        this.granted = granted;
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> own = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> taken = others.stream()
                .flatMap(linked -> linked.rulebook().rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        for (Rule rule : rulebook.rules()) {
            if (taken.contains(rule.id())) {
                problems.add("rule " + rule.id() + ": another rulebook already has a rule of this id");
            }
            for (Decision decision : decisions) {
                if (!decision.instruments().contains(rulebook.instrument().id()) && isRanked(rule, decision)) {
                    problems.add("rule " + rule.id() + ": decision " + decision.id()
                            + " gives a precedence to what this rule would be called");
                }
            }
            for (String general : rule.exceptionTo()) {
                if (!own.contains(general)) {
                    problems.add("rule " + rule.id()
                            + ": it may be an exception only to rules of its own instrument, not to " + general
                            + "; the host may grant a precedence");
                }
            }
        }
        for (Precedence precedence : granted) {
            if (own.stream().noneMatch(id -> Precedence.selects(precedence.higher(), id))) {
                problems.add("the precedence of '" + precedence.higher() + "' selects no rule of this rulebook");
            }
        }
        return problems;
    }

    private static boolean isRanked(Rule rule, Decision decision) {
        return decision.precedences().stream()
                .anyMatch(precedence -> Precedence.selects(precedence.higher(), rule.id())
                        || Precedence.selects(precedence.lower(), rule.id()));
    }
}
