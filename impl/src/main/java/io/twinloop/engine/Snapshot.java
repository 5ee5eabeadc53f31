// SPDX-License-Identifier: Apache-2.0
package io.twinloop.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.twinloop.Selection;
import io.twinloop.rule.Decision;
import io.twinloop.rule.Effect;
import io.twinloop.rule.Origin;
import io.twinloop.rule.Precedence;
import io.twinloop.schema.Schema;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The law of one kind of subject on one date.
 *
 * @param schema what the subject is made of
 * @param rules the rules in force, in the order of the rulebooks
 * @param byId the same, by id
 * @param exceptions the exceptions among requirements and duties
 * @param takers the decisions about the subject
 * @param hosts the instruments whose rules count when it is asked whether any rule concerned the subject
 * @param leftOut how many rules in force were left out by the selection, by their origin
 * @param silent the instruments about the subject of which no rule is in force
 */
record Snapshot(
        Schema schema,
        List<Ruled> rules,
        Map<String, Ruled> byId,
        Exceptions exceptions,
        List<DecisionTaker> takers,
        Set<String> hosts,
        Map<Origin, Long> leftOut,
        List<Linked> silent) {

    static Snapshot of(
            Schema schema,
            List<Linked> rulebooks,
            Set<String> builtIn,
            List<Decision> decisions,
            List<Precedence> granted,
            Selection selection,
            LocalDate on) {
        List<Linked> mine = rulebooks.stream()
                .filter(linked -> linked.rulebook().schema().subject().equals(schema.subject()))
                .toList();
        List<Ruled> all = mine.stream()
                .flatMap(linked -> linked.rulebook().rules().stream().map(rule -> new Ruled(rule, linked)))
                .toList();
        List<Ruled> inForce =
                all.stream().filter(rule -> rule.rule().inForce().contains(on)).toList();
        List<Ruled> rules =
                inForce.stream().filter(rule -> selects(selection, rule)).toList();
        Map<Origin, Long> leftOut = inForce.stream()
                .filter(rule -> !selects(selection, rule))
                .collect(groupingBy(rule -> rule.rule().origin(), TreeMap::new, counting()));
        Map<String, Ruled> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        List<Decision> about = decisions.stream()
                .filter(decision -> decision.schema().subject().equals(schema.subject()))
                .toList();
        List<DecisionTaker> takers = about.stream()
                .map(decision -> new DecisionTaker(decision, all, granted, on))
                .toList();
        return new Snapshot(
                schema,
                rules,
                byId,
                new Exceptions(rules, granted, Snapshot::isJudged),
                takers,
                hosts(mine, builtIn, about),
                Collections.unmodifiableMap(leftOut),
                mine.stream()
                        .filter(linked -> inForce.stream().noneMatch(rule -> rule.linked() == linked))
                        .toList());
    }

    // What belongs to a decision is never left out: with a part of its law it would answer too loosely.
    private static boolean selects(Selection selection, Ruled rule) {
        boolean isSelectable = rule.rule().effect() instanceof Effect.Requirement
                || rule.rule().effect() instanceof Effect.Duty;
        return !isSelectable || selection.origins().contains(rule.rule().origin());
    }

    static boolean isJudged(Ruled rule) {
        return rule.rule().effect() instanceof Effect.Requirement
                || rule.rule().effect() instanceof Effect.Duty
                || rule.rule().effect() instanceof Effect.Disapplies;
    }

    // Strangers' rules do not count; where a kind of subject has nobody else's, whoever brought it first is the host.
    private static Set<String> hosts(List<Linked> mine, Set<String> builtIn, List<Decision> decisions) {
        Set<String> hosts = new HashSet<>(builtIn);
        decisions.forEach(decision -> hosts.addAll(decision.instruments()));
        hosts.retainAll(mine.stream().map(Linked::instrument).toList());
        if (hosts.isEmpty()) {
            mine.stream().limit(1).forEach(linked -> hosts.add(linked.instrument()));
        }
        return Set.copyOf(hosts);
    }
}
