// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.language.Condition.OutcomeTest;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Precedence;
import io.twinloop.rule.Rule;
import io.twinloop.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks rulebooks and decisions against each other: what each names of the others must be there. */
final class LibraryCheck {

    private final List<Linked> rulebooks;
    private final List<Decision> decisions;
    private final List<Precedence> granted;
    private final List<Ruled> rules;
    private final List<String> problems = new ArrayList<>();

    LibraryCheck(List<Linked> rulebooks, List<Decision> decisions, List<Precedence> granted) {
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.granted = granted;
        this.rules = rulebooks.stream()
                .flatMap(linked -> linked.rulebook().rules().stream().map(rule -> new Ruled(rule, linked)))
                .toList();
    }

    List<String> problems() {
        schemas();
        ids();
        exceptions();
        for (Decision decision : decisions) {
            decision.precedences().forEach(precedence -> ends("decision " + decision.id(), precedence));
        }
        granted.forEach(precedence -> ends("the host", precedence));
        circles();
        return problems;
    }

    private void schemas() {
        Map<String, Schema> known = new HashMap<>();
        Stream.concat(
                        rulebooks.stream().map(linked -> linked.rulebook().schema()),
                        decisions.stream().map(Decision::schema))
                .filter(schema ->
                        !known.computeIfAbsent(schema.subject(), kind -> schema).equals(schema))
                .map(Schema::subject)
                .distinct()
                .forEach(kind -> problems.add(
                        "subjects of type '" + kind + "' are described twice, with other members or presumptions"));
    }

    private void ids() {
        Set<String> instruments = new HashSet<>();
        rulebooks.forEach(linked -> instruments.add(linked.instrument()));
        Set<String> seen = new HashSet<>();
        for (Ruled rule : rules) {
            if (!seen.add(rule.id())) {
                problems.add("rule " + rule.id() + ": two rulebooks have a rule of this id");
            }
            if (instruments.contains(rule.id())) {
                problems.add("rule " + rule.id() + ": an instrument has this id");
            }
        }
    }

    // A mistyped exception or precedence would take nothing away, and nobody would notice.
    private void exceptions() {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule.rule()));
        for (Ruled rule : rules) {
            for (String general : rule.rule().exceptionTo()) {
                Rule target = byId.get(general);
                if (target == null && isExpected(general)) {
                    problems.add(
                            "rule " + rule.id() + ": it is an exception to '" + general + "', which does not exist");
                } else if (target != null && !target.about().equals(rule.rule().about())) {
                    problems.add("rule " + rule.id() + ": an exception must be about what its general rule is about");
                }
            }
        }
    }

    private void ends(String whose, Precedence precedence) {
        for (String selector : List.of(precedence.higher(), precedence.lower())) {
            boolean selects = rules.stream().anyMatch(rule -> Precedence.selects(selector, rule.id()));
            if (!selects && isExpected(selector)) {
                problems.add(whose + ": the precedence of '" + precedence.higher() + "' over '" + precedence.lower()
                        + "' finds no rule that '" + selector + "' selects");
            }
        }
    }

    /** Returns whether the instrument of a rule or selector is there; one that has no instrument must be. */
    private boolean isExpected(String selector) {
        int colon = selector.indexOf(':');
        String instrument = colon < 0 ? selector : selector.substring(0, colon);
        boolean isThere =
                rulebooks.stream().anyMatch(linked -> linked.instrument().equals(instrument));
        return isThere
                || (colon < 0
                        && !decisions.stream()
                                .anyMatch(decision -> decision.instruments().contains(instrument)));
    }

    private void circles() {
        Map<String, Set<String>> asks = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            Set<OutcomeTest> asked = new LinkedHashSet<>();
            for (Ruled rule : rules) {
                if (DecisionTaker.belongs(rule, decision.id())) {
                    new Asking(rule.linked()).collect(rule.rule().when(), asked);
                }
            }
            asks.put(decision.id(), asked.stream().map(OutcomeTest::decision).collect(Collectors.toSet()));
        }
        for (String decision : asks.keySet()) {
            Set<String> reached = new HashSet<>();
            reach(decision, asks, reached);
            if (reached.contains(decision)) {
                problems.add("decision " + decision + ": it asks itself");
            }
        }
    }

    private static void reach(String decision, Map<String, Set<String>> asks, Set<String> reached) {
        for (String asked : asks.getOrDefault(decision, Set.of())) {
            if (reached.add(asked)) {
                reach(asked, asks, reached);
            }
        }
    }
}
