// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import io.twinloop.json.CanonicalJson;
import io.twinloop.language.Condition;
import io.twinloop.language.Term;
import io.twinloop.rule.Deadline;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Fact;
import io.twinloop.rule.Rule;
import io.twinloop.rule.Rulebook;
import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a rulebook before it is used: everything that is wrong with it, at once. */
final class RulebookCheck {

    private final Rulebook rulebook;
    private final Linked linked;
    private final List<Decision> decisions;
    private final List<String> problems = new ArrayList<>();

    RulebookCheck(Rulebook rulebook, List<Decision> decisions) {
        this.rulebook = rulebook;
        this.linked = new Linked(rulebook);
        this.decisions = decisions;
    }

    List<String> problems() {
        new SchemaCheck(linked, problems::add).check();
        rulebook.facts().forEach(this::fact);
        rulebook.rules().forEach(this::rule);
        circles();
        form();
        return problems;
    }

    private void fact(Fact fact) {
        String where = "fact " + fact.name() + ": ";
        Typing typing = new Typing(linked, Map.of(), problem -> problems.add(where + problem));
        for (Fact.Parameter parameter : fact.parameters()) {
            MemberType type = entity(parameter.type());
            if (type == null) {
                problems.add(where + "there is no collection '" + parameter.type() + "'");
                return;
            }
            typing = typing.bind(parameter.name(), type);
        }
        if (fact instanceof Fact.Derived derived) {
            new ConditionCheck(typing, ConditionCheck.Place.FACT, this::decision).check(derived.is());
        }
    }

    private void rule(Rule rule) {
        String where = "rule " + rule.id() + ": ";
        MemberType about = entity(rule.about());
        if (about == null) {
            problems.add(where + "there is no collection '" + rule.about() + "' to be about");
            return;
        }
        if (rule.id().contains(":")
                && !rule.id().startsWith(rulebook.instrument().id() + ":")) {
            problems.add(where + "its id must begin with the instrument, '"
                    + rulebook.instrument().id() + ":'");
        }
        Typing typing = new Typing(linked, Map.of("me", about), problem -> problems.add(where + problem));
        ConditionCheck.Place place = ConditionCheck.Place.WHEN;
        if (rule.effect() instanceof Effect.Outcome outcome) {
            place = ConditionCheck.Place.DECISION;
            outcomes(where, outcome.decision(), List.of(outcome.outcome()), rule);
        } else if (rule.effect() instanceof Effect.Unsettled unsettled) {
            place = ConditionCheck.Place.DECISION;
            outcomes(where, unsettled.decision(), unsettled.mayMean(), rule);
        } else if (rule.effect() instanceof Effect.Duty duty) {
            deadline(duty.deadline(), typing, where);
        } else if (rule.effect() instanceof Effect.Requirement requirement) {
            new ConditionCheck(typing, ConditionCheck.Place.REQUIRE, this::decision).check(requirement.require());
        }
        new ConditionCheck(typing, place, this::decision).check(rule.when());
    }

    // What has no JSON form (a number too long, a condition too deep) would be found out with the first subject.
    private void form() {
        boolean isExported = rulebook.facts().stream().noneMatch(Fact.Native.class::isInstance);
        try {
            if (isExported) {
                new CanonicalJson(kind -> null).write(rulebook);
            } else {
                rulebook.rules().forEach(rule -> CanonicalJson.conditionText(rule.when()));
            }
        } catch (IllegalArgumentException e) {
            problems.add("it has no JSON form: " + e.getMessage());
        }
    }

    private void deadline(@Nullable Deadline deadline, Typing typing, String where) {
        Term day = deadline == null ? null : deadline.day();
        MemberType type = day == null ? null : typing.of(day);
        if (type != null && type != Scalar.DATE) {
            problems.add(where + "its time limit must be reckoned from a day, '" + day + "' is none");
        }
    }

    private void outcomes(String where, String id, List<String> outcomes, Rule rule) {
        Decision decision = decision(id);
        if (decision == null) {
            problems.add(where + "there is no decision '" + id + "'");
            return;
        }
        for (String outcome : outcomes) {
            if (decision.outcomes().stream().noneMatch(option -> option.name().equals(outcome))) {
                problems.add(where + "decision " + id + " has no outcome '" + outcome + "'");
            }
        }
        if (!rule.about().equals(decision.schema().subject())) {
            problems.add(where + "decision " + id + " is about a "
                    + decision.schema().subject() + ", the rule about " + rule.about());
        }
    }

    private @Nullable MemberType entity(String name) {
        return name.equals(rulebook.schema().subject()) ? rulebook.schema().root() : linked.entity(name);
    }

    private @Nullable Decision decision(String id) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void circles() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (Fact fact : rulebook.facts()) {
            Set<String> used = new HashSet<>();
            if (fact instanceof Fact.Derived derived) {
                derived.is().nodes().forEach(node -> {
                    if (node instanceof Condition.FactTest test) {
                        used.add(test.fact());
                    }
                });
            }
            uses.put(fact.name(), used);
        }
        for (String fact : uses.keySet()) {
            Set<String> reached = new HashSet<>();
            reach(fact, uses, reached);
            if (reached.contains(fact)) {
                problems.add("fact " + fact + ": it is defined by itself");
            }
        }
    }

    private static void reach(String fact, Map<String, Set<String>> uses, Set<String> reached) {
        for (String used : uses.getOrDefault(fact, Set.of())) {
            if (reached.add(used)) {
                reach(used, uses, reached);
            }
        }
    }
}
